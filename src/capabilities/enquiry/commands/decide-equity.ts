import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { hasEquityTie } from '../domain/facts.ts'
import { insertMember, lockFact, supersede, writtenMember } from '../store/facts.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  dossierId: z.uuid(),
  /** The version that was seen. */
  member: z.strictObject({ id: z.uuid(), version: z.int().min(1) }),
  /** Null: counted as the rule says. */
  equity: z
    .strictObject({
      /** Integer cents per year that stay counted; 0 sets the resources aside in whole. */
      amountCents: z.int().min(0).max(1_000_000_000_000),
      reason: z.string().min(1).max(500),
    })
    .nullable(),
})

export type EquityRefusal = CommonRefusal | { readonly kind: 'NotAskedOfTie' }

/**
 * Sets the resources of a relative aside in equity, in whole or in part, or counts them as the rule says. A new version
 * of the member: who decided, when, and what stood before stay readable.
 *
 * @source AR 11.07.2002, art. 34 §2.
 */
export const decideEquity = command<z.infer<typeof input>, { id: string }, EquityRefusal>({
  name: 'enquiry:decide-equity',
  access: writeFile,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, member, equity }) {
    const recording = recordingOf(context, dossierId)
    const standing = await lockFact(recording, 'household_member', member)
    if (standing.kind === 'stale') return refuse({ kind: 'StaleVersion', current: standing.version })
    const written = standing.kind === 'none' ? undefined : await writtenMember(recording, member.id)
    if (written === undefined) return refuse({ kind: 'NotFound' })
    if (!hasEquityTie(written.relation)) return refuse({ kind: 'NotAskedOfTie' })
    await supersede(recording, 'household_member', member)
    const id = await insertMember(recording, {
      ...written,
      version: member.version + 1,
      supersedes_id: member.id,
      equity_cents: equity?.amountCents ?? null,
      equity_reason: equity?.reason ?? null,
    })
    return ok({ id })
  },
})

import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { lockFact, withdraw } from '../store/facts.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({
  dossierId: z.uuid(),
  table: z.enum(['household_member', 'resource']),
  id: z.uuid(),
  version: z.int().min(1),
})

/** Takes a fact out of what is current: it was written by mistake. Its history stays, and it can be recorded again. */
export const withdrawFact = command<z.infer<typeof input>, { id: string }, CommonRefusal>({
  name: 'enquiry:withdraw-fact',
  access: writeFile,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, table, id, version }) {
    const recording = recordingOf(context, dossierId)
    const standing = await lockFact(recording, table, { id, version })
    if (standing.kind === 'none') return refuse({ kind: 'NotFound' })
    if (standing.kind === 'stale') return refuse({ kind: 'StaleVersion', current: standing.version })
    await withdraw(recording, table, { id, version: version + 1 })
    return ok({ id })
  },
})

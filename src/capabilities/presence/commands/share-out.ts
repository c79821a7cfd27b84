import { z } from 'zod'
import { assignmentRules, changePilot, kinds } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { shareOut } from '../domain/access.ts'
import { sharingSentences } from '../messages/sharing.ts'
import { sharingNow } from '../queries/sharing.ts'
import { holdPresence } from '../store/lock.ts'
import { insertRules } from '../store/rules.ts'

const weight = z.int().min(1).max(9)
const setInput = z.strictObject({
  version: z.int().min(0),
  weights: z.record(z.enum(kinds), weight),
  newcomerDays: z.int().min(0).max(730),
  newcomerPercent: z.int().min(10).max(100),
  knows: z.record(z.uuid(), z.array(z.enum(kinds))),
})

/** The rule by which new requests find their pilot, from the version that was looked at. */
export type SetSharing = z.infer<typeof setInput>

/** Writes how new requests are shared out from now on; nobody's requests of today move by it. */
export const setSharing = command<SetSharing, Record<string, never>, CommonRefusal>({
  name: 'presence:set-sharing',
  access: shareOut,
  input: setInput,
  async run(context, { version: seen, ...rules }) {
    await holdPresence(context.db, context.tenantId)
    const { version } = await assignmentRules(context.db)
    if (version !== seen) return refuse({ kind: 'StaleVersion', current: version })
    await insertRules(context, { version: version + 1, rules })
    context.journal({ detail: { version: version + 1 } })
    return ok({})
  },
})

export type RebalanceRefusal =
  | CommonRefusal
  | { readonly kind: 'NothingPicked' }
  /** What was picked is not proposed any more. */
  | { readonly kind: 'Moved' }

/** Approves proposals, each a request: its pilot changes as when a human names one, with that reason in its history. */
export const rebalance = command<{ readonly picked: readonly string[] }, { count: number }, RebalanceRefusal>(
  {
    name: 'presence:rebalance',
    access: shareOut,
    input: z.strictObject({ picked: z.array(z.uuid()).max(100) }),
    async run(context, { picked }) {
      if (picked.length === 0) return refuse({ kind: 'NothingPicked' })
      const { proposals } = await sharingNow(context.db)
      const words = sharingSentences('fr').reason
      for (const id of picked) {
        const proposal = proposals.find(({ requestId }) => requestId === id)
        if (proposal === undefined) return refuse({ kind: 'Moved' })
        const reason = { code: 'human', words } as const
        const named = await changePilot(context, { requestId: id, pilotId: proposal.toId, reason })
        if (!named.ok) return refuse({ kind: 'Moved' })
        context.journal({ requestId: id, personId: proposal.personId, detail: { pilotId: proposal.toId } })
      }
      return ok({ count: picked.length })
    },
  },
)

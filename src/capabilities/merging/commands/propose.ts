import { z } from 'zod'
import { raiseTask } from '#capabilities/requests/index.ts'
import { addDays } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { proposeMerges } from '../domain/access.ts'
import type { MergeFault } from '../domain/merge.ts'
import { teamOf } from '../queries/merges.ts'
import { insertProposal } from '../store/merges.ts'
import { judge } from './judge.ts'

const proposing = z.strictObject({
  keptId: z.uuid(),
  mergedId: z.uuid(),
  keptVersion: z.int(),
  mergedVersion: z.int(),
  reason: z.string().min(1).max(500),
})

/** Two persons who are one, as whoever says it saw them side by side; the reason is read by the person. */
export type ProposeMerge = z.infer<typeof proposing>

/** Why nothing was proposed. `AskedAlready`: these two wait for a second human. */
export type ProposeRefusal =
  | { readonly kind: MergeFault }
  | { readonly kind: 'AskedAlready' }
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'StaleVersion'; readonly current: number }

/** The task of the second human; its cause is the merge. */
export const lookTask = 'merging:same-person'

/** A week is long enough to look twice. */
const lookDays = 7

/** Says that two persons are one. Nothing changes: a second human looks at both side by side first. */
export const proposeMerge = command<ProposeMerge, { id: string }, ProposeRefusal>({
  name: 'merging:propose',
  access: proposeMerges,
  input: proposing,
  target: ({ keptId }) => ({ personId: keptId }),
  async run(context, proposal) {
    const judged = await judge(context.db, proposal)
    if (!judged.ok) return judged
    const id = await insertProposal(context, proposal)
    if (id === undefined) return refuse({ kind: 'AskedAlready' })
    const { db, tenantId, now, today } = context
    const serviceId = await teamOf(db, [proposal.keptId, proposal.mergedId])
    const dueOn = addDays(today, lookDays).toString()
    await raiseTask(db, { tenantId, kind: lookTask, causeId: id, serviceId, dueOn, now })
    for (const personId of [proposal.keptId, proposal.mergedId])
      context.journal({ personId, detail: { mergeId: id } })
    return ok({ id })
  },
})

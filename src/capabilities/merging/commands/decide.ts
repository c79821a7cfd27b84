import { z } from 'zod'
import { dossierOf } from '#capabilities/people/index.ts'
import { handFiles, raiseTask, settleTasks } from '#capabilities/requests/index.ts'
import { addDays } from '#kernel/calendar.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { endSessions } from '#platform/sessions/sessions.ts'
import { decideMerges } from '../domain/access.ts'
import { type MergeFault, type Side, undoUntil } from '../domain/merge.ts'
import { type Merge, mergeById } from '../queries/merges.ts'
import { holdBoth, keepMerge, refuseMerge } from '../store/merges.ts'
import { judge } from './judge.ts'
import { lookTask } from './propose.ts'

const deciding = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  keptVersion: z.int(),
  mergedVersion: z.int(),
  answer: z.enum(['one', 'two']),
  /** Why they are two. */
  refusal: z.string().min(1).max(500).nullable(),
})

/** What the second human says after looking at both: one person, or two with why. */
export type DecideMerge = z.infer<typeof deciding>

/** Why it stays as it is. `OwnProposal`: whoever proposed does not decide. `Decided`: somebody was faster. */
export type DecideRefusal =
  | { readonly kind: MergeFault }
  | { readonly kind: 'OwnProposal' | 'Decided' | 'ReasonMissing' | 'NotFound' }
  | { readonly kind: 'StaleVersion'; readonly current: number }

/** The task of the pilot, when both files knew something of the household: what stands there twice is counted twice. */
const factsTask = 'merging:facts-twice'
const factsDays = 3

async function becomeOne(
  context: CommandContext,
  merge: Merge,
  { kept, merged }: { readonly kept: Side; readonly merged: Side },
): Promise<void> {
  const { db, tenantId, now, today } = context
  await handFiles(context, [merge.mergedId])
  await endSessions(db, now, { subjectId: merge.mergedId })
  if (kept.counts.facts === 0 || merged.counts.facts === 0) return
  const dossierId = await dossierOf(db, merge.keptId)
  const dueOn = addDays(today, factsDays).toString()
  const task = { tenantId, kind: factsTask, causeId: merge.id, dossierId, dueOn, now } as const
  await raiseTask(db, task)
}

async function sayOne(
  context: CommandContext,
  merge: Merge,
  asked: DecideMerge,
): Promise<Result<void, DecideRefusal>> {
  const { keptId, mergedId } = merge
  await holdBoth(context, [keptId, mergedId])
  const judged = await judge(context.db, { ...asked, keptId, mergedId })
  if (!judged.ok) return judged
  if (!(await keepMerge(context, asked, undoUntil(context.today)))) return refuse({ kind: 'Decided' })
  await becomeOne(context, merge, judged.value)
  return ok(undefined)
}

async function sayTwo(context: CommandContext, asked: DecideMerge): Promise<Result<void, DecideRefusal>> {
  if (asked.refusal === null) return refuse({ kind: 'ReasonMissing' })
  return (await refuseMerge(context, asked, asked.refusal)) ? ok(undefined) : refuse({ kind: 'Decided' })
}

/** Decides whether two persons are one. The file of the one is handed to the other as it is; nothing in it changes. */
export const decideMerge = command<DecideMerge, { id: string }, DecideRefusal>({
  name: 'merging:decide',
  access: decideMerges,
  input: deciding,
  async run(context, asked) {
    const { db, actorId, now } = context
    const merge = await mergeById(db, asked.id)
    if (merge === undefined) return refuse({ kind: 'NotFound' })
    if (merge.state !== 'proposed') return refuse({ kind: 'Decided' })
    if (merge.proposedBy === actorId) return refuse({ kind: 'OwnProposal' })
    const said = await (asked.answer === 'one' ? sayOne(context, merge, asked) : sayTwo(context, asked))
    if (!said.ok) return said
    await settleTasks(db, { kind: lookTask, causeIds: [merge.id], by: actorId, now, outcome: asked.answer })
    for (const personId of [merge.keptId, merge.mergedId])
      context.journal({ personId, detail: { mergeId: merge.id, answer: asked.answer } })
    return ok({ id: merge.id })
  },
})

import { settleTasks } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { CommandContext, CommonRefusal } from '#platform/command/command.ts'
import { type Scope, scopeOf } from '../domain/access.ts'
import { type Act, judge, type Visit, type VisitRefusal } from '../domain/visit.ts'
import { visitById } from '../queries/visits.ts'
import { lockVisit, moveVisit } from '../store/arrivals.ts'
import { tellScreens, tellStaff } from './telling.ts'

/** Why an act on a visit is refused. */
export type ActRefusal = CommonRefusal | VisitRefusal

/** The task that a visit without a human word raises. */
export const noWordTask = 'reception:no-word'

function scopeIn({ actor }: CommandContext): Scope | undefined {
  return actor.kind === 'worker' ? scopeOf(actor) : undefined
}

/**
 * Holds a visit of the actor's, when the act is possible on it. Two who act at once come one after the other: the
 * second is told who was first.
 */
export async function holdVisit(
  context: CommandContext,
  { visitId, act }: { readonly visitId: string; readonly act: Act },
): Promise<Result<Visit, ActRefusal>> {
  const scope = scopeIn(context)
  if (scope === undefined || !(await lockVisit(context.db, visitId))) return refuse({ kind: 'NotFound' })
  const visit = await visitById(context.db, visitId, scope)
  if (visit === undefined) return refuse({ kind: 'NotFound' })
  const judged = judge(act, visit)
  return judged.ok ? ok(visit) : judged
}

type Change = Parameters<typeof moveVisit>[2]

/** Writes what happened to a visit, in the journal of its person too, and tells whom it concerns. */
export async function changeVisit(context: CommandContext, visit: Visit, change: Change): Promise<void> {
  await moveVisit(context.db, visit.id, change)
  context.journal({ personId: visit.personId ?? undefined, detail: { visitId: visit.id } })
  await tellStaff(context, visit)
  if (change.called_how === 'number' || visit.calledHow === 'number') await tellScreens(context)
}

/** A human word was said: nobody has to be reminded of it any more. */
export async function settleWord({ db, actorId, now }: CommandContext, visitId: string): Promise<void> {
  await settleTasks(db, { kind: noWordTask, causeIds: [visitId], by: actorId, now, outcome: 'spoken' })
}

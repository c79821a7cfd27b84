import { endOf, monthOf } from '../domain/periods.ts'
import { planDue } from '../domain/plan.ts'
import { applyPlans, type Planned } from './apply-plan.ts'
import { loadRights, type Right } from './load-rights.ts'
import type { Writing } from './lock.ts'

/** Items exist up to the end of the month that is six weeks ahead: the run of next month finds them all. */
export const horizon = (today: Temporal.PlainDate): string =>
  endOf(monthOf(today.add({ days: 45 }).toString()))

/** What changed the past of a right: the term that was laid, and the decision it rests on. */
export type Cause = { readonly termId: string; readonly decisionId: string }

function planOf({ today }: Writing, right: Right, cause: Cause | undefined): Planned | undefined {
  const { id: entitlementId, dossierId, requestId, terms } = right
  const last = terms.at(-1)
  const causeId = cause?.termId ?? last?.id
  if (causeId === undefined) return undefined
  const plan = planDue({ ...right, today: `${today}`, until: horizon(today), causeId })
  const decisionId = cause?.decisionId ?? last?.decisionId ?? null
  return { entitlementId, dossierId, requestId, causeId, decisionId, plan }
}

/** Makes the items of rights say what their terms say: after a decision, a hold that was lifted, an advance. */
export async function replan(
  writing: Writing,
  entitlementIds: readonly string[],
  cause?: Cause,
): Promise<void> {
  const rights = await loadRights(writing.db, entitlementIds)
  const plans = rights.map(right => planOf(writing, right, cause)).filter(plan => plan !== undefined)
  await applyPlans(writing, plans)
  await writing.db
    .updateTable('entitlement')
    .set({ planned_until: horizon(writing.today) })
    .where('id', 'in', [...entitlementIds])
    .where('per', '=', 'month')
    .execute()
}

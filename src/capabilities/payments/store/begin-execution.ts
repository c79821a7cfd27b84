import { sql } from 'kysely'
import { moveRequest } from '#capabilities/requests/index.ts'
import { reviewClock } from '#law/deadlines/index.ts'
import type { Writing } from './lock.ts'

/**
 * Requests whose letter has left and whose monthly right was paid for the first time: they are under way, looked at again
 * within a year, and what is new about them opens a review. Gives how many.
 */
export async function beginExecution(writing: Writing): Promise<number> {
  const { rows } = await sql<{ requestId: string; assessedOn: string }>`
    select q.id as "requestId", max(d.decided_on) as "assessedOn"
    from request q
    join entitlement e on e.tenant_id = q.tenant_id and e.request_id = q.id and e.per = 'month'
    join entitlement_term t on t.tenant_id = e.tenant_id and t.entitlement_id = e.id and t.superseded_at is null
    join decision d on d.tenant_id = t.tenant_id and d.id = t.decision_id
    where q.state = 'notified' and exists (select from payment p where p.tenant_id = e.tenant_id
      and p.entitlement_id = e.id and p.state = 'settled')
    group by q.id`.execute(writing.db)
  for (const { requestId, assessedOn } of rows) {
    const { dueOn } = reviewClock(Temporal.PlainDate.from(assessedOn))
    const review = { nextStep: 'review', nextStepOn: dueOn ?? writing.today } as const
    const moved = await moveRequest(writing, { requestId, to: 'in-execution', ...review })
    if (!moved.ok) throw new Error(`A request that is paid could not go on: ${moved.refusal.kind}`)
  }
  return rows.length
}

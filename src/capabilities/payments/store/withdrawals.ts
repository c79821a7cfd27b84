import { sql } from 'kysely'
import { emptied } from '../domain/gone.ts'
import type { Writing } from './lock.ts'

/**
 * Takes items out of runs that nobody approved yet: their payments are withdrawn, they wait again, and the runs are
 * counted anew, so that who is about to approve reads them once more. A run of one that holds nothing any more is let go:
 * nobody could approve it, and it would keep its month open.
 */
export async function takeOutOfRuns(
  { db, actorId }: Writing,
  itemIds: readonly string[],
): Promise<readonly string[]> {
  if (itemIds.length === 0) return []
  const { rows } = await sql<{ runId: string }>`
    update payment p set state = 'withdrawn' from payment_run r
    where p.due_item_id = any(${itemIds}) and p.state = 'prepared' and r.tenant_id = p.tenant_id and r.id = p.run_id
      and r.state in ('preparing', 'prepared')
    returning p.run_id as "runId"`.execute(db)
  await sql`update due_item set state = 'planned' where id = any(${itemIds}) and state = 'in-run'
    and not exists (select from payment p where p.tenant_id = due_item.tenant_id and p.due_item_id = due_item.id
      and p.state = 'prepared')`.execute(db)
  const runIds = [...new Set(rows.map(({ runId }) => runId))]
  if (runIds.length > 0)
    await sql`
      update payment_run r set version = r.version + 1, item_count = c.items, total_cents = c.cents,
        state = case when c.emptied then 'discarded' else r.state end,
        discarded_by = case when c.emptied then ${actorId}::uuid end,
        discarded_reason = case when c.emptied then ${emptied} end
      from (select u.id, count(p.id) as items, coalesce(sum(p.amount_cents), 0) as cents,
          u.kind = 'urgent' and u.state = 'prepared' and count(p.id) = 0 as emptied
        from payment_run u left join payment p on p.tenant_id = u.tenant_id and p.run_id = u.id and p.state = 'prepared'
        where u.id = any(${runIds}) group by u.tenant_id, u.id) c
      where r.id = c.id`.execute(db)
  return runIds
}

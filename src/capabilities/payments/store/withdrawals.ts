import { sql } from 'kysely'
import type { Writing } from './lock.ts'

/**
 * Takes items out of runs that nobody approved yet: their payments are withdrawn, they wait again, and the runs are
 * counted anew, so that who is about to approve reads them once more.
 */
export async function takeOutOfRuns({ db }: Writing, itemIds: readonly string[]): Promise<readonly string[]> {
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
      update payment_run r set version = r.version + 1,
        item_count = (select count(*) from payment p where p.tenant_id = r.tenant_id and p.run_id = r.id and p.state = 'prepared'),
        total_cents = (select coalesce(sum(p.amount_cents), 0) from payment p where p.tenant_id = r.tenant_id
          and p.run_id = r.id and p.state = 'prepared')
      where r.id = any(${runIds})`.execute(db)
  return runIds
}

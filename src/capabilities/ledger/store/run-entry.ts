import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { aids } from '../domain/purposes.ts'
import type { Destinations } from './destinations.ts'
import { type Booker, entryColumns, type Heading, lineColumns } from './entry.ts'

/** What was booked: the entry, its number of lines, its total. Nothing when there was nothing to book. */
export type Written = {
  readonly entryId: string
  readonly lines: number
  readonly cents: number
}

const expensesBy = (to: Destinations) =>
  JSON.stringify(
    aids.map(aid => {
      const { accountId, articleId } = to.for('expense', aid)
      return { aid, account_id: accountId, article_id: articleId }
    }),
  )

/**
 * Books a run in one statement: each item's expense against what is owed for it. An attempt that failed before and is
 * paid again now is taken back in the same entry, so that nothing is an expense twice.
 */
export async function writeRunEntry(
  db: Db,
  { tenantId }: Booker,
  { runId, heading, to }: { readonly runId: string; readonly heading: Heading; readonly to: Destinations },
): Promise<Written | undefined> {
  const { rows } = await sql<{ lines: number; cents: number }>`
    with expense as (select * from jsonb_to_recordset(${expensesBy(to)}::jsonb) as r(aid text, account_id uuid, article_id uuid)),
      item as materialized (
        select p.id, p.amount_cents, p.due_item_id, p.share, p.attempt, e.kind as aid
        from payment p join entitlement e on e.tenant_id = p.tenant_id and e.id = p.entitlement_id
        where p.tenant_id = ${tenantId}::uuid and p.run_id = ${runId}::uuid and p.state <> 'withdrawn'
        order by p.id),
      dead as materialized (
        select o.id, debit.debit_cents as amount_cents, debit.aid, debit.account_id, debit.article_id, owed.account_id as owed_id
        from item i
        join payment o on o.tenant_id = ${tenantId}::uuid and o.due_item_id = i.due_item_id and o.share = i.share
          and o.attempt < i.attempt and o.state in ('rejected', 'returned', 'withdrawn')
        cross join lateral (select l.* from ledger_line l
          where l.payment_id = o.id and l.event = 'approved' and l.debit_cents > 0 offset 0) debit
        cross join lateral (select l.account_id from ledger_line l
          where l.payment_id = o.id and l.event = 'approved' and l.credit_cents > 0 offset 0) owed
        where i.attempt > 1 and not exists (select from ledger_line c where c.payment_id = o.id and c.event = 'cancelled' offset 0)),
      plan as materialized (
        select row_number() over () as line, * from (
          select x.account_id, x.article_id, i.aid, i.id as payment_id, 'approved' as event, i.amount_cents as debit, 0::bigint as credit
            from item i join expense x on x.aid = i.aid
          union all select ${to.for('payable').accountId}::uuid, null::uuid, i.aid, i.id, 'approved', 0, i.amount_cents from item i
          union all select owed_id, null::uuid, aid, id, 'cancelled', amount_cents, 0 from dead
          union all select account_id, article_id, aid, id, 'cancelled', 0, amount_cents from dead) sides),
      entry as (insert into ledger_entry (${entryColumns})
        select ${heading.values}, sum(debit), count(*) from plan having count(*) > 0 returning id),
      written as (insert into ledger_line (${lineColumns})
        select ${tenantId}::uuid, entry.id, line, account_id, article_id, aid, payment_id, event, debit, credit from plan, entry)
    select count(*) as lines, coalesce(sum(debit), 0)::bigint as cents from plan`.execute(db)
  const [row] = rows
  return row === undefined || row.lines === 0 ? undefined : { entryId: heading.id, ...row }
}

/** The run's number, month and day, and the entry it already has. */
export async function runToBook(db: Db, runId: string) {
  return db
    .selectFrom('payment_run as r')
    .leftJoin('ledger_entry as e', join =>
      join
        .onRef('e.tenant_id', '=', 'r.tenant_id')
        .on('e.source', '=', 'run')
        .onRef('e.source_id', '=', 'r.id'),
    )
    .select(['r.number', 'r.month', 'r.execute_on as executeOn', 'e.id as entryId'])
    .where('r.id', '=', runId)
    .where('r.item_count', '>', 0)
    .executeTakeFirst()
}

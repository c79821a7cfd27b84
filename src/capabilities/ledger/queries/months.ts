import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Month } from '../domain/month.ts'

/** A month as the list of months shows it. Cents on one side. */
export type MonthRow = {
  readonly month: Month
  readonly closedAt: Temporal.Instant | null
  readonly closedBy: string | null
  readonly cents: number
  readonly entries: number
}

/** The months that have entries or were closed, the newest first. */
export async function ledgerMonths(db: Db): Promise<readonly MonthRow[]> {
  const { rows } = await sql<MonthRow>`
    select coalesce(s.month, m.month) as month, m.closed_at as "closedAt", w.given_name || ' ' || w.family_name as "closedBy",
      coalesce(s.cents, 0)::bigint as cents, coalesce(s.entries, 0)::int as entries
    from (select month, sum(total_cents) as cents, count(*) as entries from ledger_entry group by 1) s
    full join ledger_month m on m.month = s.month
    left join worker w on w.id = m.closed_by
    order by 1 desc limit 120`.execute(db)
  return rows
}

/** A closing as it was kept. */
export type Closing = {
  readonly month: Month
  readonly closedAt: Temporal.Instant
  readonly entryCount: number
  readonly lineCount: number
  readonly debitCents: number
  readonly creditCents: number
  /** Its paper; null for a month that was closed before papers were kept. */
  readonly documentId: string | null
}

/** The closing of a month, when it is closed. */
export const closingOf = (db: Db, month: Month): Promise<Closing | undefined> =>
  db
    .selectFrom('ledger_month')
    .select([
      'month',
      'closed_at as closedAt',
      'entry_count as entryCount',
      'line_count as lineCount',
      'debit_cents as debitCents',
      'credit_cents as creditCents',
      'statement_document_id as documentId',
    ])
    .where('month', '=', month)
    .executeTakeFirst()

/** True when the month, or a later one, is closed: nothing is booked in it any more. */
export async function isClosed(db: Db, month: Month): Promise<boolean> {
  const found = await db
    .selectFrom('ledger_month')
    .select('month')
    .where('month', '>=', month)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** The name of a worker, as papers bear it. */
export async function workerName(db: Db, workerId: string): Promise<string> {
  const row = await db
    .selectFrom('worker')
    .select(['given_name', 'family_name'])
    .where('id', '=', workerId)
    .executeTakeFirst()
  return row === undefined ? '' : `${row.given_name} ${row.family_name}`
}

import { sql } from 'kysely'
import { brusselsDate } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type Month, monthOf } from '../domain/month.ts'
import type { Source } from '../domain/purposes.ts'
import { nextEntryNumber, openMonth } from './months.ts'

/** Who books, in which centre, and when. `actor`: the id of the worker, or the program's own. */
export type Booker = { readonly tenantId: string; readonly actor: string; readonly now: Temporal.Instant }

/** What an entry says of itself. `sourceId`: the event; the same one is never booked twice. */
export type EntryHead = {
  readonly source: Source
  readonly sourceId: string
  readonly reversesId?: string | undefined
  readonly text: string
  /** ISO day it is about; today in Belgium when left out. */
  readonly valueOn?: string | undefined
  /** The month it belongs to; that of its day when left out. A closed month gives way to the first open one. */
  readonly month?: Month | undefined
}

/** The columns of an entry but its total and its number of lines, in the order of `entryColumns`. */
export type Heading = { readonly id: string; readonly month: Month; readonly values: ReturnType<typeof sql> }

export const entryColumns = sql`tenant_id, id, number, book_year, month, value_on, source, source_id, reverses_id,
  text, booked_by, booked_at, total_cents, line_count`

export const lineColumns = sql`tenant_id, entry_id, line, account_id, article_id, aid, payment_id, event, debit_cents, credit_cents`

/** Chooses the month, takes the number, and writes the heading of an entry as values of a statement. */
export async function headingOf(db: Db, booker: Booker, head: EntryHead): Promise<Heading> {
  const { tenantId, actor, now } = booker
  const valueOn = head.valueOn ?? brusselsDate(now).toString()
  const month = await openMonth(db, tenantId, head.month ?? monthOf(valueOn))
  const number = await nextEntryNumber(db, tenantId, month)
  const id = uuidv7()
  const values = sql`${tenantId}::uuid, ${id}::uuid, ${number}::int, ${Number(month.slice(0, 4))}::int, ${month}::date,
    ${valueOn}::date, ${head.source}::text, ${head.sourceId}::uuid, ${head.reversesId ?? null}::uuid, ${head.text}::text,
    ${actor}::uuid, ${now.toString()}::timestamptz`
  return { id, month, values }
}

/** One side of an entry. */
export type NewLine = {
  readonly accountId: string
  readonly articleId: string | null
  readonly aid: string | null
  readonly debitCents: number
  readonly creditCents: number
}

/** Writes a whole entry of few lines; gives its id. */
export async function writeEntry(
  db: Db,
  booker: Booker,
  { head, lines }: { readonly head: EntryHead; readonly lines: readonly NewLine[] },
): Promise<string> {
  const { id, values } = await headingOf(db, booker, head)
  const rows = lines.map(({ accountId, articleId, aid, debitCents, creditCents }, index) => ({
    line: index + 1,
    account_id: accountId,
    article_id: articleId,
    aid,
    debit_cents: debitCents,
    credit_cents: creditCents,
  }))
  await sql`
    with plan as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(line int, account_id uuid, article_id uuid, aid text, debit_cents bigint, credit_cents bigint)),
      entry as (insert into ledger_entry (${entryColumns})
        select ${values}, sum(debit_cents), count(*) from plan returning id)
    insert into ledger_line (${lineColumns})
      select ${booker.tenantId}::uuid, entry.id, line, account_id, article_id, aid, null::uuid, null::text, debit_cents, credit_cents
      from plan, entry`.execute(db)
  return id
}

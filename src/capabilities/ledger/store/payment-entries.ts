import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Source } from '../domain/purposes.ts'
import { type Booker, entryColumns, headingOf, lineColumns } from './entry.ts'
import type { Written } from './run-entry.ts'

/** A step of payments on a day, as the tables of the payments tell it, that the books do not have yet. */
type Step = {
  readonly source: Extract<Source, 'settlement' | 'failure' | 'cancellation'>
  readonly on: string
  readonly text: string
  readonly paymentIds: readonly string[]
}

const ids = (paymentIds: readonly string[]) => sql`${[...paymentIds]}::uuid[]`

/**
 * Payments with what the books say of each. The lines of a payment are looked up one payment at a time on purpose: joined,
 * a ledger without statistics would be read through once for each payment.
 */
const seen = (paymentIds: readonly string[]) => sql`
  select p.id, p.method, p.amount_cents, p.state, p.settled_on, p.failed_on,
    (select array_agg(l.event) from ledger_line l where l.payment_id = p.id) as events
  from payment p where p.id = any (${ids(paymentIds)})`

const conditions = {
  settlement: sql`p.settled_on is not null and 'approved' = any (p.events) and not p.events && array['settled', 'cancelled']`,
  failure: sql`p.state = 'returned' and 'settled' = any (p.events) and not 'returned' = any (p.events)`,
  cancellation: sql`p.state in ('rejected', 'returned', 'withdrawn') and 'approved' = any (p.events)
    and not 'cancelled' = any (p.events) and (not 'settled' = any (p.events) or 'returned' = any (p.events))`,
} as const

const days = {
  settlement: sql`p.settled_on`,
  failure: sql`p.failed_on`,
  cancellation: sql`null::date`,
} as const

/** The days on which these payments took a step that is not booked yet; null when the payments say no day. */
export async function daysToBook(db: Db, source: Step['source'], paymentIds: readonly string[]) {
  const { rows } = await sql<{ day: string | null }>`
    select distinct ${days[source]} as day from (${seen(paymentIds)}) p where ${conditions[source]}
    order by 1`.execute(db)
  return rows.map(({ day }) => day)
}

/** Money left the account or the till, or came back: what is owed against the account, which gets one line a day. */
const moneySides = (accounts: MoneyAccounts, sign: 'out' | 'back') => sql`
  select case when a.unassigned is null then owed.account_id else ${accounts.payable}::uuid end as account_id, null::uuid as article_id, owed.aid, p.id as payment_id, ${sign === 'out' ? 'settled' : 'returned'} as event,
    ${sign === 'out' ? sql`p.amount_cents` : sql`0::bigint`} as debit, ${sign === 'out' ? sql`0::bigint` : sql`p.amount_cents`} as credit
  from p cross join lateral (select l.account_id, l.aid from ledger_line l
    where l.payment_id = p.id and l.event = 'approved' and l.credit_cents > 0 offset 0) owed
  join ledger_account a on a.id = owed.account_id
  union all
  select case when p.method = 'counter' then ${accounts.cash}::uuid else ${accounts.bank}::uuid end, null::uuid, null, null::uuid, null,
    ${sign === 'out' ? sql`0::bigint` : sql`sum(p.amount_cents)`}, ${sign === 'out' ? sql`sum(p.amount_cents)` : sql`0::bigint`}
  from p group by 1`

/** What is no longer owed: the lines of the approval, turned round. */
const cancelledSides = sql`
  select l.account_id, l.article_id, l.aid, p.id as payment_id, 'cancelled' as event, l.credit_cents as debit, l.debit_cents as credit
  from p cross join lateral (select * from ledger_line l where l.payment_id = p.id and l.event = 'approved' offset 0) l`

type MoneyAccounts = { readonly bank: string; readonly cash: string; readonly payable: string }

/** Books one step of many payments on one day in one statement. */
export async function writePaymentEntry(
  db: Db,
  booker: Booker,
  { step, accounts }: { readonly step: Step; readonly accounts: MoneyAccounts },
): Promise<Written> {
  const { source, on, text, paymentIds } = step
  const heading = await headingOf(db, booker, { source, sourceId: uuidv7(), text, valueOn: on })
  const sides =
    source === 'cancellation'
      ? cancelledSides
      : moneySides(accounts, source === 'settlement' ? 'out' : 'back')
  const sameDay = source === 'cancellation' ? sql`true` : sql`${days[source]} = ${on}::date`
  const { rows } = await sql<{ lines: number; cents: number }>`
    with p as materialized (select * from (${seen(paymentIds)}) p where ${sameDay} and ${conditions[source]}),
      plan as materialized (select row_number() over () as line, sides.* from (${sides}) sides),
      entry as (insert into ledger_entry (${entryColumns})
        select ${heading.values}, sum(debit), count(*) from plan having count(*) > 0 returning id),
      written as (insert into ledger_line (${lineColumns})
        select ${booker.tenantId}::uuid, entry.id, line, account_id, article_id, aid, payment_id, event, debit, credit from plan, entry)
    select count(*) as lines, coalesce(sum(debit), 0)::bigint as cents from plan`.execute(db)
  return { entryId: heading.id, lines: rows[0]?.lines ?? 0, cents: rows[0]?.cents ?? 0 }
}

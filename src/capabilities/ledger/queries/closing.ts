import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type Block, calendarBlocks } from '../domain/closing.ts'
import { addMonths, lastDayOf, type Month } from '../domain/month.ts'
import { purposes } from '../domain/purposes.ts'
import { lawOfYear } from '../domain/rate-check.ts'
import { rateCards } from './subsidies.ts'
import { subsidyFacts } from './subsidy-facts.ts'

/** The runs of a month that are not approved, or approved and not in the books. */
async function runBlocks(db: Db, month: Month): Promise<readonly Block[]> {
  const rows = await db
    .selectFrom('payment_run as r')
    .leftJoin('ledger_entry as e', join =>
      join
        .onRef('e.tenant_id', '=', 'r.tenant_id')
        .on('e.source', '=', 'run')
        .onRef('e.source_id', '=', 'r.id'),
    )
    .select(['r.id', 'r.number', 'r.state', 'e.id as entryId', 'r.item_count as items'])
    .where('r.month', '=', month)
    .where('r.state', '<>', 'discarded')
    .orderBy('r.number')
    .execute()
  return rows.flatMap(({ id, number, state, entryId, items }): readonly Block[] => {
    if (state === 'preparing' || state === 'prepared') return [{ kind: 'RunUnapproved', runId: id, number }]
    return entryId === null && items > 0 ? [{ kind: 'RunUnbooked', runId: id, number }] : []
  })
}

/** How far back a payment may have been approved that settles or returns in a month. */
const monthsBack = -6

/** Payments that settled or came back in a month and whose step is not in the books; their ids. */
export async function unbookedSteps(db: Db, month: Month): Promise<readonly string[]> {
  const [from, until] = [month, lastDayOf(month)]
  const { rows } = await sql<{ id: string }>`
    select p.id from (
      select p.id, p.state, p.settled_on, p.failed_on,
        (select array_agg(l.event) from ledger_line l where l.payment_id = p.id) as events
      from payment_run r join payment p on p.tenant_id = r.tenant_id and p.run_id = r.id
      where r.month between ${addMonths(month, monthsBack)}::date and ${addMonths(month, 1)}::date
        and (p.settled_on between ${from}::date and ${until}::date or p.failed_on between ${from}::date and ${until}::date)) p
    where 'approved' = any (p.events) and (
      (p.settled_on between ${from}::date and ${until}::date and not p.events && array['settled', 'cancelled'])
      or (p.state = 'returned' and p.failed_on between ${from}::date and ${until}::date
        and 'settled' = any (p.events) and not 'returned' = any (p.events)))
    order by p.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Payments that failed and whose item was cancelled since: no longer owed, and the books do not say so; their ids. */
export async function givenUp(db: Db, month: Month): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from (
      select p.id, (select array_agg(l.event) from ledger_line l where l.payment_id = p.id) as events
      from payment_run r join payment p on p.tenant_id = r.tenant_id and p.run_id = r.id
      join due_item d on d.tenant_id = p.tenant_id and d.id = p.due_item_id
      where r.month between ${addMonths(month, monthsBack)}::date and ${month}::date
        and p.state in ('rejected', 'returned', 'withdrawn') and d.state = 'cancelled') p
    where 'approved' = any (p.events) and not 'cancelled' = any (p.events)
    order by p.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Overpayments that a decision says to recover and that are not in the books; their ids. */
export async function unbookedClaims(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select o.id from overpayment o where o.state = 'to-recover' and not exists (
      select from ledger_entry e where e.tenant_id = o.tenant_id and e.source = 'overpayment' and e.source_id = o.id)
    order by o.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** What stands, up to a month, on an account that says it is not explained; by kind of aid. Cents, debit less credit. */
export type UnassignedSum = {
  readonly accountId: string
  readonly purpose: string
  readonly aid: string | null
  readonly cents: number
}

/** What no rule gave an account for, up to a month. */
export async function unassignedSums(db: Db, until: Month): Promise<readonly UnassignedSum[]> {
  const { rows } = await sql<UnassignedSum>`
    select a.id as "accountId", a.unassigned as purpose, s.aid, sum(s.debit_cents - s.credit_cents)::bigint as cents
    from ledger_account a join ledger_sum s on s.tenant_id = a.tenant_id and s.account_id = a.id
    where a.unassigned is not null and s.month <= ${until}::date
    group by 1, 2, 3 having sum(s.debit_cents - s.credit_cents) <> 0 order by 2, 3`.execute(db)
  return rows
}

async function unassignedBlocks(db: Db, month: Month): Promise<readonly Block[]> {
  const sums = await unassignedSums(db, month)
  return [...Map.groupBy(sums, ({ accountId }) => accountId)].flatMap(
    ([accountId, parts]): readonly Block[] => {
      const purpose = purposes.find(one => one === parts[0]?.purpose)
      const cents = parts.reduce((sum, part) => sum + part.cents, 0)
      return purpose === undefined ? [] : [{ kind: 'Unassigned', purpose, cents, accountId }]
    },
  )
}

async function earlierOpen(db: Db, month: Month): Promise<readonly Block[]> {
  const { rows } = await sql<{ month: Month | null }>`
    select min(month) as month from ledger_entry where month < ${month}::date
      and month > coalesce((select max(month) from ledger_month), '-infinity'::date)`.execute(db)
  const first = rows[0]?.month ?? null
  return first === null ? [] : [{ kind: 'EarlierOpen', month: first }]
}

/** The centre's own rates of a year that the law does not give, as it is known now, and nobody answered for. */
export async function differingRates(db: Db, year: number): Promise<readonly Block[]> {
  const facts = await subsidyFacts(db)
  const own = await rateCards(db)
  return own.flatMap((rate): readonly Block[] => {
    if (rate.year !== year || rate.overrideReason !== null) return []
    const lawPercent = lawOfYear(facts, year).percent
    if (lawPercent === rate.percent) return []
    return [{ kind: 'RateDiffers', year, article: rate.article, percent: rate.percent, lawPercent }]
  })
}

/** Movements of the bank's statements that nobody explained. */
async function bankBlocks(db: Db, month: Month): Promise<readonly Block[]> {
  const { count } = await db
    .selectFrom('statement_entry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'unknown')
    .where('booked_on', '>=', month)
    .where('booked_on', '<=', lastDayOf(month))
    .executeTakeFirstOrThrow()
  return count === 0 ? [] : [{ kind: 'EntriesUnexplained', count }]
}

/** Everything that keeps a month from closing; nothing: it may. */
export async function blocksOf(db: Db, month: Month, today: Temporal.PlainDate): Promise<readonly Block[]> {
  const steps = [
    ...(await unbookedSteps(db, month)),
    ...(await givenUp(db, month)),
    ...(await unbookedClaims(db)),
  ]
  return [
    ...calendarBlocks(month, today),
    ...(await earlierOpen(db, month)),
    ...(await runBlocks(db, month)),
    ...(steps.length === 0 ? [] : [{ kind: 'StepsUnbooked', count: steps.length } as const]),
    ...(await bankBlocks(db, month)),
    ...(await unassignedBlocks(db, month)),
    ...(await differingRates(db, Number(month.slice(0, 4)))),
  ]
}

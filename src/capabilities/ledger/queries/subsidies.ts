import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Month } from '../domain/month.ts'

/** One month of subsidies. Cents; `unknownCents`: expenses whose rate is not known. */
export type SubsidyMonth = {
  readonly month: Month
  readonly baseCents: number
  readonly unknownCents: number
  readonly expectedCents: number
  readonly claimedCents: number
  readonly receivedCents: number
}

/** Expected, claimed and received, month by month, of the months asked for; those without any are left out. */
export async function subsidyMonths(
  db: Db,
  { from, until }: { readonly from: Month; readonly until: Month },
): Promise<readonly SubsidyMonth[]> {
  const { rows } = await sql<SubsidyMonth>`
    select month, sum(base)::bigint as "baseCents", sum(unknown)::bigint as "unknownCents", sum(expected)::bigint as "expectedCents",
      sum(claimed)::bigint as "claimedCents", sum(received)::bigint as "receivedCents"
    from (
      select month, base_cents as base, case when percent is null then base_cents else 0 end as unknown,
        coalesce(cents, 0) as expected, 0::bigint as claimed, 0::bigint as received
      from subsidy_expectation where month between ${from}::date and ${until}::date
      union all
      select month, 0, 0, 0, case kind when 'claimed' then cents else 0 end, case kind when 'received' then cents else 0 end
      from subsidy_movement m where month between ${from}::date and ${until}::date
        and not exists (select from ledger_entry r where r.tenant_id = m.tenant_id and r.reverses_id = m.entry_id)) parts
    group by month order by month`.execute(db)
  return rows
}

/** Items of one rate and one reason in a year: what was expensed, and what is expected. Cents. */
export type RateGroup = {
  readonly percent: number | null
  readonly bookedPercent: number | null
  readonly reasons: readonly string[]
  readonly items: number
  readonly baseCents: number
  readonly expectedCents: number
}

/** The items of some months by the rate the law gives, its reasons, and the centre's own rate. */
export async function rateGroups(
  db: Db,
  { from, until }: { readonly from: Month; readonly until: Month },
): Promise<readonly RateGroup[]> {
  const { rows } = await sql<RateGroup>`
    select percent, booked_percent as "bookedPercent", reasons, count(*) as items, sum(base_cents)::bigint as "baseCents",
      coalesce(sum(cents), 0)::bigint as "expectedCents"
    from subsidy_expectation where month between ${from}::date and ${until}::date group by 1, 2, 3 order by 1 desc nulls last`.execute(
    db,
  )
  return rows
}

/** The rate a centre books for a year and an article, beside what the law gave on the day it was set. */
export type RateCard = {
  readonly year: number
  readonly articleId: string
  readonly article: string
  readonly percent: number
  readonly lawPercent: number | null
  readonly overrideReason: string | null
  readonly by: string | null
}

/** The centre's own rates, the latest year first. */
export const rateCards = (db: Db): Promise<readonly RateCard[]> =>
  db
    .selectFrom('subsidy_rate as r')
    .innerJoin('ledger_article as a', 'a.id', 'r.article_id')
    .leftJoin('worker as w', 'w.id', 'r.recorded_by')
    .select([
      'r.year',
      'r.article_id as articleId',
      'a.code as article',
      'r.percent',
      'r.law_percent as lawPercent',
      'r.override_reason as overrideReason',
      sql<string | null>`w.given_name || ' ' || w.family_name`.as('by'),
    ])
    .where('r.superseded_at', 'is', null)
    .orderBy('r.year', 'desc')
    .orderBy('a.code')
    .execute()

/** More was claimed than expected, or with another reason to be seen: who said why. */
export type OverriddenClaim = {
  readonly month: Month
  readonly cents: number
  readonly reason: string
  readonly by: string | null
}

/** The claims a director let through, and why. */
export const overriddenClaims = (db: Db): Promise<readonly OverriddenClaim[]> =>
  db
    .selectFrom('subsidy_movement as m')
    .leftJoin('worker as w', 'w.id', 'm.recorded_by')
    .select([
      'm.month',
      'm.cents',
      sql<string>`m.override_reason`.as('reason'),
      sql<string | null>`w.given_name || ' ' || w.family_name`.as('by'),
    ])
    .where('m.override_reason', 'is not', null)
    .orderBy('m.month', 'desc')
    .execute()

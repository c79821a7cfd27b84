import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { type ExpectedRate, expectedRate, type SubsidyFacts } from '../domain/subsidy.ts'
import { subsidyFacts } from '../queries/subsidy-facts.ts'

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

type RateRow = ExpectedRate & { readonly month: string }

/** The rate of every month of the years whose averages are known. */
const ratesOf = (facts: readonly SubsidyFacts[]): readonly RateRow[] =>
  facts.flatMap(one =>
    months.map(month => {
      const first = `${one.year}-${month}-01`
      return { month: first, ...expectedRate(one, first) }
    }),
  )

/**
 * Says for each item of integration income that an entry books what the State owes for it, and takes it back for those
 * it cancels. One statement; interest is not part of the income granted.
 */
export async function expectSubsidies(db: Db, tenantId: string, entryId: string): Promise<void> {
  const rates = JSON.stringify(ratesOf(await subsidyFacts(db)))
  await sql`
    with rate as (select * from jsonb_to_recordset(${rates}::jsonb) as r(month date, percent int, reasons text[]))
    insert into subsidy_expectation (tenant_id, payment_id, event, entry_id, month, article_id, period_from, base_cents,
        percent, reasons, booked_percent, cents)
    (select l.tenant_id, l.payment_id, 'approved', e.id, e.month, l.article_id, d.period_from, l.debit_cents, r.percent,
      coalesce(r.reasons, array['averages-unknown']), own.percent, round(l.debit_cents * r.percent / 100.0)::bigint
    from ledger_line l
    join ledger_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
    join payment p on p.tenant_id = l.tenant_id and p.id = l.payment_id
    join due_item d on d.tenant_id = p.tenant_id and d.id = p.due_item_id
    left join rate r on r.month = date_trunc('month', d.period_from)::date
    left join subsidy_rate own on own.tenant_id = l.tenant_id and own.article_id = l.article_id and own.superseded_at is null
      and own.year = extract(year from d.period_from)
    where l.tenant_id = ${tenantId}::uuid and l.entry_id = ${entryId}::uuid and l.event = 'approved' and l.debit_cents > 0
      and l.aid = 'integration-income' and d.kind <> 'interest'
    order by l.payment_id)
    union all
    select l.tenant_id, l.payment_id, 'cancelled', e.id, e.month, x.article_id, x.period_from, -x.base_cents, x.percent,
      x.reasons, x.booked_percent, -x.cents
    from ledger_line l
    join ledger_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
    join subsidy_expectation x on x.tenant_id = l.tenant_id and x.payment_id = l.payment_id and x.event = 'approved'
    where l.tenant_id = ${tenantId}::uuid and l.entry_id = ${entryId}::uuid and l.event = 'cancelled' and l.debit_cents > 0
    `.execute(db)
}

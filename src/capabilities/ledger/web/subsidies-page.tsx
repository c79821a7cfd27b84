import { formatMoney } from '#kernel/money.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, BarChart, ButtonLink, ButtonRow, Card, EmptyState, Table } from '#ui/index.ts'
import { readLedger as access, keepLedger, overrideRate } from '../domain/access.ts'
import { ledgerSentences, subsidySentences } from '../messages/index.ts'
import { ledgerMonths } from '../queries/months.ts'
import {
  overriddenClaims,
  rateCards,
  rateGroups,
  type SubsidyMonth,
  subsidyMonths,
} from '../queries/subsidies.ts'
import { subsidyFacts } from '../queries/subsidy-facts.ts'
import { YearPicker } from './month-picker.tsx'
import { ClaimsOverridden, FactsTable, GroupsTable, RatesTable } from './rate-tables.tsx'
import { askedYear, LedgerTabs, monthWords, saidOf, sumOf } from './shared.tsx'

type Props = { readonly context: StaffContext; readonly months: readonly SubsidyMonth[] }

function totalOf(months: readonly SubsidyMonth[]): Omit<SubsidyMonth, 'month'> {
  const sum = (of: (one: SubsidyMonth) => number) => months.reduce((all, one) => all + of(one), 0)
  return {
    baseCents: sum(one => one.baseCents),
    unknownCents: sum(one => one.unknownCents),
    expectedCents: sum(one => one.expectedCents),
    claimedCents: sum(one => one.claimedCents),
    receivedCents: sum(one => one.receivedCents),
  }
}

const Months = ({ context, months }: Props) => {
  const { language } = context
  const m = subsidySentences(language)
  const l = ledgerSentences(language)
  const columns = [
    { key: 'month', label: l.month, role: 'head' },
    { key: 'base', label: m.base, align: 'end' },
    { key: 'unknown', label: m.unknown, align: 'end' },
    { key: 'expected', label: m.expected, align: 'end' },
    { key: 'claimed', label: m.claimed, align: 'end' },
    { key: 'received', label: m.received, align: 'end' },
  ] as const
  const cellsOf = (one: Omit<SubsidyMonth, 'month'>) => ({
    base: sumOf(one.baseCents, language),
    unknown: sumOf(one.unknownCents, language),
    expected: sumOf(one.expectedCents, language),
    claimed: sumOf(one.claimedCents, language),
    received: sumOf(one.receivedCents, language),
  })
  const rows = months.map(one => ({
    id: one.month,
    cells: { month: monthWords(one.month, language), ...cellsOf(one) },
  }))
  const total = { id: 'total', cells: { month: <strong>{l.total}</strong>, ...cellsOf(totalOf(months)) } }
  return <Table caption={m.title} captionShown="hidden" columns={columns} rows={[...rows, total]} />
}

const Charts = ({ context, months }: Props) => {
  const { language } = context
  const m = subsidySentences(language)
  const l = ledgerSentences(language)
  const bars = (of: (one: SubsidyMonth) => number) =>
    months.map(one => ({
      label: monthWords(one.month, language),
      value: of(one),
      text: formatMoney(of(one), language),
    }))
  return (
    <>
      <BarChart
        caption={m.chartExpected}
        heads={[l.month, m.expected]}
        bars={bars(one => one.expectedCents)}
      />
      {months.some(one => one.receivedCents > 0) ? (
        <BarChart
          caption={m.chartReceived}
          heads={[l.month, m.received]}
          bars={bars(one => one.receivedCents)}
        />
      ) : null}
    </>
  )
}

const Acts = ({ context, year }: { readonly context: StaffContext; readonly year: number }) => {
  const m = subsidySentences(context.language)
  const month = context.url.searchParams.get('month') ?? context.today.toString().slice(0, 7)
  const at = year === Number(month.slice(0, 4)) ? month : `${year}-12`
  return (
    <div class="no-print">
      <ButtonRow>
        {context.may(keepLedger) ? (
          <>
            <ButtonLink kind="secondary" href={`/ledger/subsidies/claim?month=${at}`}>
              {m.claim}
            </ButtonLink>
            <ButtonLink kind="secondary" href={`/ledger/subsidies/receipt?month=${at}`}>
              {m.receipt}
            </ButtonLink>
          </>
        ) : null}
        {context.may(overrideRate) ? (
          <ButtonLink kind="secondary" href={`/ledger/subsidies/claim-override?month=${at}`}>
            {m.claimOverride}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </div>
  )
}

const Unknown = ({ context, months }: Props) => {
  const m = subsidySentences(context.language)
  const cents = months.reduce((sum, one) => sum + one.unknownCents, 0)
  return cents === 0 ? null : (
    <Banner kind="warn" title={m.unknownTitle({ amount: formatMoney(cents, context.language) })}>
      <p>{m.unknownText}</p>
    </Banner>
  )
}

async function page(context: StaffContext): Promise<Answer> {
  const { db, language } = context
  const m = subsidySentences(language)
  const year = askedYear(context)
  const span = { from: `${year}-01-01`, until: `${year}-12-01` }
  const months = await subsidyMonths(db, span)
  const facts = await subsidyFacts(db)
  const body = (
    <>
      <LedgerTabs context={context} here="subsidies" />
      <YearPicker context={context} action="/ledger/subsidies" months={await ledgerMonths(db)} year={year} />
      <Unknown context={context} months={months} />
      <Acts context={context} year={year} />
      {months.length === 0 ? (
        <EmptyState title={m.none} text={m.noneText} />
      ) : (
        <>
          <Months context={context} months={months} />
          <Charts context={context} months={months} />
          <GroupsTable groups={await rateGroups(db, span)} language={language} />
          <p>{m.rounding}</p>
          <p>{m.project}</p>
        </>
      )}
      <Card title={m.rates}>
        <RatesTable rates={await rateCards(db)} facts={facts} context={context} />
      </Card>
      <ClaimsOverridden claims={await overriddenClaims(db)} language={language} />
      <Card title={m.facts}>
        <FactsTable facts={facts} context={context} />
      </Card>
    </>
  )
  return { title: `${m.title} ${year}`, lead: m.lead({ year: `${year}` }), said: saidOf(context), body }
}

/** What the State owes for the integration income of a year, why, what was claimed and received. */
export const subsidiesRoute: Route = staffPage({
  path: '/ledger/subsidies',
  action: 'ledger:subsidies',
  access,
  show: page,
})

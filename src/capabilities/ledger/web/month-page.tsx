import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { EmptyState, Tag } from '#ui/index.ts'
import { readLedger as access } from '../domain/access.ts'
import type { Month } from '../domain/month.ts'
import { ledgerSentences } from '../messages/index.ts'
import { ledgerMonths, type MonthRow } from '../queries/months.ts'
import { byAccount, byArticle, type StatementRow } from '../queries/statement.ts'
import { MonthPicker, YearPicker } from './month-picker.tsx'
import { askedMonth, askedYear, dayOf, LedgerTabs, monthWords, saidOf } from './shared.tsx'
import { Equal, StatementTable } from './statement-table.tsx'

const entriesOf = (month: Month, filter: string) => `/ledger/entries?month=${month.slice(0, 7)}&${filter}`

const State = ({ row, context }: { readonly row: MonthRow | undefined; readonly context: StaffContext }) => {
  const m = ledgerSentences(context.language)
  return row?.closedAt == null ? (
    <Tag kind="know" text={m.open} />
  ) : (
    <Tag
      kind="done"
      text={m.closedOn({
        date: dayOf(
          row.closedAt.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(),
          context.language,
        ),
      })}
    />
  )
}

type Statement = {
  readonly context: StaffContext
  readonly month: Month
  readonly accounts: readonly StatementRow[]
  readonly articles: readonly StatementRow[]
}

const Sums = ({ context, month, accounts, articles }: Statement) => {
  const { language } = context
  const m = ledgerSentences(language)
  return (
    <>
      <Equal rows={accounts} language={language} />
      {articles.length === 0 ? (
        <p>{m.nothingOnArticles}</p>
      ) : (
        <StatementTable
          caption={m.byArticle}
          head={m.article}
          rows={articles}
          language={language}
          href={({ id }) => entriesOf(month, `article=${id}`)}
        />
      )}
      <StatementTable
        caption={m.byAccount}
        head={m.account}
        rows={accounts}
        language={language}
        href={({ id }) => entriesOf(month, `account=${id}`)}
      />
      <p class="no-print">
        <a href={`/ledger/export.csv?month=${month.slice(0, 7)}`}>{m.download}</a>
      </p>
    </>
  )
}

async function month(context: StaffContext): Promise<Answer> {
  const { db, language } = context
  const m = ledgerSentences(language)
  const asked = askedMonth(context)
  const months = await ledgerMonths(db)
  const accounts = await byAccount(db, { from: asked, until: asked }, language)
  const articles = await byArticle(db, { from: asked, until: asked }, language)
  const body = (
    <>
      <LedgerTabs context={context} here="month" />
      <MonthPicker context={context} action="/ledger" months={months} month={asked} />
      {accounts.length === 0 ? (
        <EmptyState title={m.noMonth} text={m.noMonthText} />
      ) : (
        <>
          <p>
            <State row={months.find(one => one.month === asked)} context={context} />
          </p>
          <Sums context={context} month={asked} accounts={accounts} articles={articles} />
        </>
      )}
    </>
  )
  const title = `${m.ledger} : ${monthWords(asked, language)}`
  return { title, lead: m.ledgerLead, said: saidOf(context), body }
}

async function balance(context: StaffContext): Promise<Answer> {
  const { db, language } = context
  const m = ledgerSentences(language)
  const year = askedYear(context)
  const months = await ledgerMonths(db)
  const rows = await byAccount(db, { from: `${year}-01-01`, until: `${year}-12-01` }, language)
  const body = (
    <>
      <LedgerTabs context={context} here="balance" />
      <YearPicker context={context} action="/ledger/balance" months={months} year={year} />
      {rows.length === 0 ? (
        <EmptyState title={m.noMonth} text={m.noMonthText} />
      ) : (
        <>
          <Equal rows={rows} language={language} />
          <StatementTable
            caption={m.byAccount}
            head={m.account}
            rows={rows}
            language={language}
            href={({ id }) => entriesOf(askedMonth(context), `account=${id}`)}
          />
          <p class="no-print">
            <a href={`/ledger/export.csv?year=${year}`}>{m.downloadYear}</a>
          </p>
        </>
      )}
    </>
  )
  return { title: m.balanceTitle, lead: m.balanceLead({ year: `${year}` }), body }
}

/** The books of a month, and the balance of a year: sums only, no person. */
export const monthRoutes: readonly Route[] = [
  staffPage({ path: '/ledger', action: 'ledger:month', access, show: month }),
  staffPage({ path: '/ledger/balance', action: 'ledger:balance', access, show: balance }),
]

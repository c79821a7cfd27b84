import { formatMoney } from '#kernel/money.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, EmptyState, Pagination, Table } from '#ui/index.ts'
import { readLedger as access, keepLedger } from '../domain/access.ts'
import { ledgerSentences } from '../messages/index.ts'
import { type EntryRow, entriesPage, entriesPerPage } from '../queries/entries.ts'
import { ledgerMonths } from '../queries/months.ts'
import { MonthPicker } from './month-picker.tsx'
import {
  addressOf,
  askedMonth,
  dayOf,
  LedgerTabs,
  monthWords,
  pageOf,
  saidOf,
  sourceWords,
} from './shared.tsx'

const filterOf = (url: URL, name: string): string | undefined => {
  const id = url.searchParams.get(name) ?? ''
  return isUuid(id) ? id : undefined
}

const EntriesTable = ({
  rows,
  context,
}: {
  readonly rows: readonly EntryRow[]
  readonly context: StaffContext
}) => {
  const m = ledgerSentences(context.language)
  const columns = [
    { key: 'number', label: m.number, role: 'head' },
    { key: 'valueOn', label: m.valueOn },
    { key: 'what', label: m.what },
    { key: 'text', label: m.text },
    { key: 'lines', label: m.lines, align: 'end' },
    { key: 'amount', label: m.amount, align: 'end' },
  ] as const
  const shown = rows.map(row => ({
    id: row.id,
    cells: {
      number: <a href={`/ledger/entries/${row.id}`}>{`${row.month.slice(0, 4)}-${row.number}`}</a>,
      valueOn: dayOf(row.valueOn, context.language),
      what: sourceWords(row.source, context.language),
      text: row.text,
      lines: `${row.lineCount}`,
      amount: formatMoney(row.totalCents, context.language),
    },
  }))
  return <Table caption={m.entries} captionShown="hidden" columns={columns} rows={shown} />
}

async function entries(context: StaffContext): Promise<Answer> {
  const { db, language, url } = context
  const m = ledgerSentences(language)
  const [month, page] = [askedMonth(context), pageOf(url)]
  const filter = { accountId: filterOf(url, 'account'), articleId: filterOf(url, 'article') }
  const { rows, total } = await entriesPage(db, { month, page, ...filter })
  const months = await ledgerMonths(db)
  const body = (
    <>
      <LedgerTabs context={context} here="entries" />
      <MonthPicker context={context} action="/ledger/entries" months={months} month={month} />
      {context.may(keepLedger) ? (
        <p class="no-print">
          <ButtonLink kind="secondary" href="/ledger/enter">
            {m.enter}
          </ButtonLink>
        </p>
      ) : null}
      {filter.accountId === undefined && filter.articleId === undefined ? null : (
        <p class="no-print">
          <a href={`/ledger/entries?month=${month.slice(0, 7)}`}>{m.allEntries}</a>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={m.noEntries} text={m.noEntriesText} />
      ) : (
        <EntriesTable rows={rows} context={context} />
      )}
      <Pagination address={addressOf(url)} page={page} pages={Math.ceil(total / entriesPerPage)} />
    </>
  )
  return {
    title: `${m.entries} : ${monthWords(month, language)}`,
    lead: m.entriesLead,
    said: saidOf(context),
    body,
  }
}

/** The entries of a month, all or those of one account or article. */
export const entriesRoute: Route = staffPage({
  path: '/ledger/entries',
  action: 'ledger:entries',
  access,
  show: entries,
})

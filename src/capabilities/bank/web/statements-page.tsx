import { formatIban } from '#kernel/iban.ts'
import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, EmptyState, Pagination, Table, Tag } from '#ui/index.ts'
import { seeBank, workWithBank } from '../domain/access.ts'
import { bankSentences } from '../messages/index.ts'
import { type StatementCard, statementsPage, statementsPerPage } from '../queries/statements.ts'
import { bankTabs, day, money, pageOf, saidOf } from './shared.tsx'

const cellsOf = (row: StatementCard, { language }: StaffContext) => {
  const m = bankSentences(language)
  return {
    statement: <a href={`/bank/statements/${row.id}`}>{row.bankId}</a>,
    account: <span class="numbers">{formatIban(row.iban)}</span>,
    day: day(row.closingOn, language),
    movements: String(row.entries),
    closing: money(row.closingCents, language),
    state:
      row.unknown === 0 ? (
        <Tag kind="done" text={m.allExplained} />
      ) : (
        <Tag kind="soon" text={m.left({ count: row.unknown })} />
      ),
  }
}

const List = ({ context, rows }: { context: StaffContext; rows: readonly StatementCard[] }) => {
  const m = bankSentences(context.language)
  if (rows.length === 0) return <EmptyState title={m.noStatements} text={m.noStatementsText} />
  return (
    <Table
      caption={m.statements}
      captionShown="hidden"
      columns={[
        { key: 'statement', label: m.statement, role: 'head' },
        { key: 'account', label: m.account },
        { key: 'day', label: m.day },
        { key: 'movements', label: m.movements, align: 'end' },
        { key: 'closing', label: m.closing, align: 'end' },
        { key: 'state', label: m.state },
      ]}
      rows={rows.map(row => ({ cells: cellsOf(row, context) }))}
    />
  )
}

/** The statements that were taken in, and how much of each is still to explain. */
export const statementsRoute: Route = staffPage({
  path: '/bank/statements',
  action: 'bank:statements',
  access: seeBank,
  async show(context) {
    const m = bankSentences(context.language)
    const page = pageOf(context.url)
    const { rows, total } = await statementsPage(context.db, page)
    return {
      title: m.statements,
      said: saidOf(context),
      body: (
        <>
          {await bankTabs(context, 'statements')}
          {context.may(workWithBank) ? (
            <p class="no-print">
              <ButtonLink href="/bank/statements/import">{m.import}</ButtonLink>
            </p>
          ) : null}
          <List context={context} rows={rows} />
          <Pagination address="/bank/statements" page={page} pages={Math.ceil(total / statementsPerPage)} />
        </>
      ),
    }
  },
})

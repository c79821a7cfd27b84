import { formatIban } from '#kernel/iban.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { EmptyState, Pagination, SummaryList, Tabs, withQuery } from '#ui/index.ts'
import { seeBank } from '../domain/access.ts'
import { bankSentences } from '../messages/index.ts'
import {
  type EntryState,
  entriesPage,
  entriesPerPage,
  entryStates,
  type StatementCard,
  statementCard,
} from '../queries/statements.ts'
import { EntriesTable, personsIn } from './entries-table.tsx'
import { bankTabs, day, dayOfInstant, money, pageOf, SchemaTag, saidOf } from './shared.tsx'

type Props = { readonly context: StaffContext; readonly statement: StatementCard }

/** Opening, movements, closing: the sum that was checked before anything was kept. */
const Balances = ({ context: { language }, statement }: Props) => {
  const m = bankSentences(language)
  const { importedBy, importedAt } = statement
  const days = { from: day(statement.openingOn, language), until: day(statement.closingOn, language) }
  return (
    <>
      <SummaryList
        rows={[
          { key: m.account, value: <span class="numbers">{formatIban(statement.iban)}</span> },
          { key: m.period, value: m.fromTo(days) },
          { key: m.opening, value: money(statement.openingCents, language) },
          { key: m.movements, value: money(statement.entriesCents, language) },
          { key: m.closing, value: money(statement.closingCents, language) },
          { key: m.checks, value: <SchemaTag schema={statement.schema} language={language} /> },
          {
            key: m.importedBy,
            value: m.importedOn({ name: importedBy, when: dayOfInstant(importedAt, language) }),
          },
        ]}
      />
      <p>{m.balanced}</p>
    </>
  )
}

const Filter = ({ context, statement, state }: Props & { state: EntryState | undefined }) => {
  const m = bankSentences(context.language)
  const address = `/bank/statements/${statement.id}`
  const states = entryStates.map(each => ({
    label: m.entryStates[each],
    href: withQuery(address, { state: each }),
    current: each === state,
  }))
  return (
    <Tabs
      label={m.filter}
      items={[{ label: m.all, href: address, current: state === undefined }, ...states]}
    />
  )
}

async function page(context: StaffContext, statement: StatementCard) {
  const m = bankSentences(context.language)
  const { url, db } = context
  const state = entryStates.find(each => each === url.searchParams.get('state'))
  const asked = { statementId: statement.id, state, page: pageOf(url) }
  const { rows, total } = await entriesPage(db, asked)
  context.read({ subjectIds: personsIn(rows), detail: { statementId: statement.id } })
  const address = `${url.pathname}${url.search}`
  return (
    <>
      {await bankTabs(context, 'statements')}
      <Balances context={context} statement={statement} />
      <Filter context={context} statement={statement} state={state} />
      {rows.length === 0 ? (
        <EmptyState title={m.noEntries} text={m.noEntriesText} />
      ) : (
        <EntriesTable context={context} rows={rows} />
      )}
      <Pagination address={address} page={asked.page} pages={Math.ceil(total / entriesPerPage)} />
    </>
  )
}

/** One statement: its balances, its movements and what each was matched with. */
export const statementRoute: Route = staffPage({
  path: '/bank/statements/:id',
  action: 'bank:statement',
  access: seeBank,
  async show(context) {
    const id = context.params['id'] ?? ''
    const statement = isUuid(id) ? await statementCard(context.db, id) : undefined
    if (statement === undefined) return { notFound: true }
    const m = bankSentences(context.language)
    return {
      title: `${m.statement} ${statement.bankId}`,
      said: saidOf(context),
      body: await page(context, statement),
    }
  },
})

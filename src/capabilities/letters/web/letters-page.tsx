import type { Child } from 'hono/jsx'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import {
  Banner,
  ClockBadge,
  type Column,
  EmptyState,
  type Kind,
  Pagination,
  Table,
  Tabs,
  withQuery,
} from '#ui/index.ts'
import { seeLetters } from '../domain/access.ts'
import { staffSentences } from '../messages/staff.ts'
import {
  type LetterRow,
  type LetterSort,
  type LettersAsked,
  letterSorts,
  lettersPage,
  lettersPerPage,
  type Shelf,
  shelves,
} from '../queries/letter-list.ts'

/** The counter hands out receipts, and knows of no decision. */
const onlyCounter = { clerk: 'any', caseworker: 'any', lead: 'any', director: 'any' } as const
/** Who is led to printing what waits for the post; its own page asks again. */
const postsLetters = { clerk: 'any', director: 'any' } as const
const shelvesFor = ({ may }: StaffContext): readonly Shelf[] => (may(onlyCounter) ? shelves : ['kept'])

const usualSort: Readonly<Record<Shelf, LetterSort>> = { 'to-send': 'due', kept: 'on', sent: 'on' }

function pageIn(url: URL): number {
  const typed = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1
}

function askedBy(context: StaffContext): LettersAsked {
  const { url, worker, may } = context
  const open = shelvesFor(context)
  const shelf = open.find(one => one === url.searchParams.get('shelf')) ?? open[0] ?? 'kept'
  const sort = letterSorts.find(one => one === url.searchParams.get('sort')) ?? usualSort[shelf]
  const typed = url.searchParams.get('direction')
  const usual = shelf === 'to-send' || sort === 'person' ? 'asc' : 'desc'
  const everywhere = may({ director: 'any', reception: 'any' })
  return {
    shelf,
    sort,
    direction: typed === 'asc' || typed === 'desc' ? typed : usual,
    page: pageIn(url),
    serviceIds: everywhere ? undefined : worker.serviceIds,
  }
}

type RowProps = { readonly row: LetterRow; readonly context: StaffContext }

const Due = ({ row, context }: RowProps) => {
  const m = staffSentences(context.language)
  const { dueOn, warnOn } = row
  if (dueOn === null) return <>–</>
  const today = context.today.toString()
  const [kind, word]: readonly [Kind, string] =
    today > dueOn ? ['late', m.late] : today >= (warnOn ?? dueOn) ? ['soon', m.soon] : ['know', m.inTime]
  return <ClockBadge kind={kind} word={word} date={formatIsoDate(dueOn, context.language)} on={dueOn} />
}

const Letter = ({ row, context }: RowProps) => {
  const m = staffSentences(context.language)
  const number = row.decisionNumber === null ? '' : ` ${row.decisionNumber}`
  if (row.documentId !== null)
    return <a href={`/documents/${row.documentId}`}>{`${m.kinds[row.kind]}${number} (PDF)`}</a>
  return (
    <>
      <a href={`/decisions/${row.decisionId}`}>{`${m.prepare}${number}`}</a>
      {row.withoutAddress ? (
        <>
          <br />
          {m.noAddress}
        </>
      ) : null}
    </>
  )
}

type Key = 'person' | 'letter' | 'request' | 'on' | 'due' | 'how' | 'proof'

function columnsOf(shelf: Shelf, { language }: StaffContext): readonly Column<Key>[] {
  const m = staffSentences(language)
  const head: Column<Key>[] = [
    { key: 'person', label: m.person, role: 'head', sortable: 'yes' },
    { key: 'letter', label: m.letter },
    { key: 'request', label: m.request },
  ]
  if (shelf === 'to-send')
    return [
      ...head,
      { key: 'on', label: m.decidedOn, sortable: 'yes' },
      { key: 'due', label: m.due, sortable: 'yes' },
    ]
  if (shelf === 'kept') return [...head, { key: 'on', label: m.writtenOn, sortable: 'yes' }]
  return [
    ...head,
    { key: 'on', label: m.sentOn, sortable: 'yes' },
    { key: 'how', label: m.how },
    { key: 'proof', label: m.proof },
  ]
}

function cellsOf(row: LetterRow, context: StaffContext): Record<Key, Child> {
  const hows: Readonly<Record<string, string>> = staffSentences(context.language).hows
  return {
    person: <a href={`/people/${row.personId}`}>{row.personName}</a>,
    letter: <Letter row={row} context={context} />,
    request: row.requestNumber,
    on: formatIsoDate(row.on, context.language),
    due: <Due row={row} context={context} />,
    how: hows[row.sentHow ?? ''] ?? '',
    proof: row.proof ?? '',
  }
}

type ListProps = {
  readonly context: StaffContext
  readonly asked: LettersAsked
  readonly rows: readonly LetterRow[]
  readonly total: number
}

const List = ({ context, asked, rows, total }: ListProps) => {
  const m = staffSentences(context.language)
  const address = `${context.url.pathname}${context.url.search}`
  if (rows.length === 0) return <EmptyState title={m.empty[asked.shelf]} text={m.emptyText[asked.shelf]} />
  return (
    <>
      <Table
        caption={m.shelves[asked.shelf]}
        captionShown="hidden"
        columns={columnsOf(asked.shelf, context)}
        rows={rows.map(row => ({ cells: cellsOf(row, context) }))}
        sorting={{ address, by: asked.sort, direction: asked.direction }}
      />
      <Pagination address={address} page={asked.page} pages={Math.ceil(total / lettersPerPage)} />
    </>
  )
}

const Letters = (props: ListProps) => {
  const { context, asked, total } = props
  const m = staffSentences(context.language)
  const items = shelvesFor(context).map(shelf => ({
    label: m.shelves[shelf],
    href: withQuery('/letters', { shelf }),
    current: shelf === asked.shelf,
    count: shelf === asked.shelf ? total : undefined,
  }))
  return (
    <>
      {context.tenant.court === undefined && asked.shelf === 'to-send' ? (
        <Banner kind="late" title={m.noCourt}>
          <p>{m.noCourtText}</p>
        </Banner>
      ) : null}
      <Tabs label={m.shelvesLabel} items={items} />
      <List {...props} />
      <p>
        <a href="/letters/templates">{m.templates}</a>
        {context.may(postsLetters) ? (
          <>
            {' · '}
            <a href="/letters/print">{m.print}</a>
          </>
        ) : null}
      </p>
    </>
  )
}

/** What is to be sent, what waits at the counter, what was sent. */
export const lettersRoute: Route = staffPage({
  path: '/letters',
  action: 'letters:list',
  access: seeLetters,
  async show(context) {
    const m = staffSentences(context.language)
    const asked = askedBy(context)
    const { rows, total } = await lettersPage(context.db, asked)
    context.read({ subjectIds: rows.map(({ personId }) => personId) })
    return {
      title: m.title,
      lead: m.lead,
      body: <Letters context={context} asked={asked} rows={rows} total={total} />,
    }
  },
})

import type { Child } from 'hono/jsx'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { ClockBadge, type Column, type Kind, Pagination, Table, Tag } from '#ui/index.ts'
import { clockKinds } from '../domain/codes.ts'
import { worded } from '../domain/request.ts'
import { listSentences } from '../messages/lists.ts'
import { clockName, kindName, stepName } from '../messages/words.ts'
import {
  type Tone,
  type WorkPage,
  type WorkRow,
  type WorkSort,
  workPerPage,
  workSorts,
} from '../queries/work-list.ts'
import { StateTag } from './show.tsx'

type Key = WorkSort | 'what' | 'why' | 'pilot' | 'service'

const shapes: Readonly<Record<Tone, Kind>> = { late: 'late', soon: 'soon', later: 'quiet' }

const Due = ({ row, context: { language } }: { row: WorkRow; context: StaffContext }) => {
  if (row.due === null || row.tone === null) return <>–</>
  const word = listSentences(language).tone[row.tone]
  return (
    <ClockBadge kind={shapes[row.tone]} word={word} date={formatIsoDate(row.due, language)} on={row.due} />
  )
}

/** What is to be done, and the delay of the law when it comes first. */
const What = ({ row, context: { language } }: { row: WorkRow; context: StaffContext }) => {
  const m = listSentences(language)
  const kind = clockKinds.find(clock => clock === row.clockKind)
  return (
    <div>
      {stepName(row.nextStep, language)}
      {row.nextStepOn === null ? null : `, ${formatIsoDate(row.nextStepOn, language)}`}
      {kind !== undefined && row.clockDueOn !== null ? (
        <>
          <br />
          <small>
            {m.lawDay({ clock: clockName(kind, language), date: formatIsoDate(row.clockDueOn, language) })}
          </small>
        </>
      ) : null}
    </div>
  )
}

function cellsOf(row: WorkRow, context: StaffContext): Record<Key, Child> {
  const { language } = context
  return {
    due: <Due row={row} context={context} />,
    person: <a href={`/requests/${row.id}`}>{row.personName}</a>,
    what: <What row={row} context={context} />,
    why: (
      <div>
        {row.urgent ? <Tag kind="late" text={listSentences(language).urgent} /> : null}{' '}
        {kindName(row.kind, language)}
        <br />
        {row.number}
      </div>
    ),
    state: <StateTag state={row.state} language={language} />,
    pilot: row.pilotName,
    service: worded(row.serviceName, language),
    requested: formatIsoDate(row.requestedOn, language),
  }
}

type WorkTableProps = {
  readonly context: StaffContext
  readonly shown: readonly Key[]
  readonly caption: string
  readonly list: { readonly rows: readonly WorkRow[]; readonly total: number }
  readonly order: WorkPage
}

/** A list of requests by what is due, sortable, a page at a time; the order stays in the address. */
export const WorkTable = ({ context, shown, caption, list, order }: WorkTableProps) => {
  const m = listSentences(context.language)
  const address = `${context.url.pathname}${context.url.search}`
  const columns = shown.map(
    (key): Column<Key> => ({
      key,
      label: m[key],
      role: key === 'person' ? 'head' : 'cell',
      sortable: workSorts.some(sort => sort === key) ? 'yes' : undefined,
    }),
  )
  return (
    <>
      <Table
        caption={caption}
        captionShown="hidden"
        columns={columns}
        rows={list.rows.map(row => ({ cells: cellsOf(row, context) }))}
        sorting={{ address, by: order.sort, direction: order.direction }}
      />
      <Pagination address={address} page={order.page} pages={Math.ceil(list.total / workPerPage)} />
    </>
  )
}

/** The order and the page that an address asks for; what it does not say is the most pressing first. */
export function orderIn({ url, today }: Pick<StaffContext, 'url' | 'today'>): WorkPage {
  const page = url.searchParams.get('page') ?? ''
  return {
    today,
    sort: workSorts.find(sort => sort === url.searchParams.get('sort')) ?? 'due',
    direction: url.searchParams.get('direction') === 'desc' ? 'desc' : 'asc',
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  }
}

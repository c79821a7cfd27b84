import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, EmptyState, Pagination, Table, Tabs, Tag, withQuery } from '#ui/index.ts'
import { keepAgenda, seeMeetings } from '../domain/access.ts'
import { committeeSentences, fullSentences, officeSentences } from '../messages/index.ts'
import { type MeetingRow, type MeetingsAsked, meetingsPage, meetingsPerPage } from '../queries/meetings.ts'
import { homelessRatifications } from '../queries/urgent-aids.ts'
import { addressOf, longDay, pageOf, saidOf } from './shared.ts'
import { NoMeeting } from './urgent-list.tsx'

const filters = ['planned', 'closed', 'all'] as const

/** What the address asks for: planned meetings, the nearest first, unless it says otherwise. */
function askedBy(url: URL): MeetingsAsked {
  const state = filters.find(one => one === url.searchParams.get('state')) ?? 'planned'
  const typed = url.searchParams.get('direction')
  const usual = state === 'planned' ? 'asc' : 'desc'
  return { state, direction: typed === 'asc' || typed === 'desc' ? typed : usual, page: pageOf(url) }
}

type Props = {
  readonly context: StaffContext
  readonly asked: MeetingsAsked
  readonly rows: readonly MeetingRow[]
  readonly total: number
}

const Filter = ({ context, asked }: Pick<Props, 'context' | 'asked'>) => {
  const m = committeeSentences(context.language)
  const labels = { planned: m.filterPlanned, closed: m.filterClosed, all: m.filterAll }
  const items = filters.map(state => ({
    label: labels[state],
    href: withQuery('/meetings', { state }),
    current: state === asked.state,
  }))
  const full = fullSentences(context.language)
  const more = [
    { label: full.calendar, href: '/meetings/calendar' },
    { label: officeSentences(context.language).members, href: '/committee' },
  ]
  return <Tabs label={m.filter} items={[...items, ...more]} />
}

/** A meeting whose day has come and that nobody closed yet asks for attention. */
function stateTag({ state, heldOn }: MeetingRow, { language, today }: StaffContext) {
  const m = committeeSentences(language)
  if (state === 'closed') return <Tag kind="done" text={m.closed} />
  if (state === 'cancelled') return <Tag kind="quiet" text={fullSentences(language).cancelledTag} />
  return heldOn <= today.toString() ? (
    <Tag kind="soon" text={m.toClose} />
  ) : (
    <Tag kind="know" text={m.planned} />
  )
}

function cellsOf(row: MeetingRow, context: StaffContext) {
  const m = committeeSentences(context.language)
  const day = longDay(row.heldOn, context.language)
  return {
    heldOn: context.may({ committee: 'any', secretary: 'any', president: 'any', director: 'any' }) ? (
      <a href={`/meetings/${row.id}`}>{day}</a>
    ) : (
      day
    ),
    place: m.atPlace({ hour: row.startsAt, place: row.place }),
    state: stateTag(row, context),
    progress: row.items === 0 ? '–' : m.decidedOf({ decided: row.decided, total: row.items }),
    secretary: row.secretaryName,
  }
}

const Meetings = ({ context, asked, rows, total }: Props) => {
  const m = committeeSentences(context.language)
  const address = addressOf(context.url)
  const columns = [
    { key: 'heldOn', label: m.day, role: 'head', sortable: 'yes' },
    { key: 'place', label: m.place },
    { key: 'state', label: m.state },
    { key: 'progress', label: m.progress },
    { key: 'secretary', label: m.secretary },
  ] as const
  return (
    <>
      {context.may(keepAgenda) ? (
        <p class="no-print">
          <ButtonLink href="/meetings/new" keys="p">
            {m.plan}
          </ButtonLink>
        </p>
      ) : null}
      <Filter context={context} asked={asked} />
      {rows.length === 0 ? (
        <EmptyState title={m.noMeetings} text={m.noMeetingsText} />
      ) : (
        <Table
          caption={m.meetings}
          captionShown="hidden"
          columns={columns}
          rows={rows.map(row => ({ id: row.id, cells: cellsOf(row, context) }))}
          sorting={{ address, by: 'heldOn', direction: asked.direction }}
        />
      )}
      <Pagination address={address} page={asked.page} pages={Math.ceil(total / meetingsPerPage)} />
    </>
  )
}

/** The meetings by day: no names here, only how far each is. */
export const meetingsRoute: Route = staffPage({
  path: '/meetings',
  action: 'decisions:meetings',
  access: seeMeetings,
  async show(context) {
    const m = committeeSentences(context.language)
    const asked = askedBy(context.url)
    const { rows, total } = await meetingsPage(context.db, asked)
    const homeless = await homelessRatifications(context.db)
    return {
      title: m.meetings,
      lead: m.meetingsLead,
      said: saidOf(context),
      body: (
        <>
          <NoMeeting context={context} count={homeless} />
          <Meetings context={context} asked={asked} rows={rows} total={total} />
        </>
      ),
    }
  },
})

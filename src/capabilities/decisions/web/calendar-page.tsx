import { dayName, monthName } from '#kernel/calendar.ts'
import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Table, Tabs, Tag, withQuery } from '#ui/index.ts'
import { seeAgenda, seeMeetings } from '../domain/access.ts'
import { monthOf, weeksOf } from '../domain/calendar.ts'
import { committeeSentences, fullSentences } from '../messages/index.ts'
import { type Meeting, meetingsBetween } from '../queries/meetings.ts'

const weekdays = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'] as const

type Props = { readonly context: StaffContext; readonly meetings: readonly Meeting[] }

const MeetingLink = ({ context, meeting }: { context: StaffContext; meeting: Meeting }) => {
  const m = committeeSentences(context.language)
  const full = fullSentences(context.language)
  const text = m.atPlace({ hour: meeting.startsAt, place: meeting.place })
  const words = { planned: m.planned, closed: m.closed, cancelled: full.cancelledTag }
  const tones = { planned: 'know', closed: 'done', cancelled: 'quiet' } as const
  return (
    <div>
      {context.may(seeAgenda) ? <a href={`/meetings/${meeting.id}`}>{text}</a> : text}{' '}
      <Tag kind={tones[meeting.state]} text={words[meeting.state]} />
    </div>
  )
}

const DayCell = ({ context, meetings, day }: Props & { day: Temporal.PlainDate }) => (
  <div>
    <span class="numbers">{day.day}</span>
    {meetings
      .filter(({ heldOn }) => heldOn === day.toString())
      .map(meeting => (
        <MeetingLink context={context} meeting={meeting} />
      ))}
  </div>
)

const Month = ({ context, meetings, month }: Props & { month: Temporal.PlainYearMonth }) => {
  const { language } = context
  const columns = weekdays.map((key, index) => ({ key, label: dayName(index + 1, language) }))
  const rows = weeksOf(month).map(week => {
    const cell = (index: number) => {
      const day = week[index]
      return day === undefined || day.month !== month.month ? (
        ''
      ) : (
        <DayCell context={context} meetings={meetings} day={day} />
      )
    }
    return {
      cells: { d1: cell(0), d2: cell(1), d3: cell(2), d4: cell(3), d5: cell(4), d6: cell(5), d7: cell(6) },
    }
  })
  return (
    <Table caption={fullSentences(language).calendar} captionShown="hidden" columns={columns} rows={rows} />
  )
}

/** Between the list and the month, and from month to month. */
const Around = ({ context, month }: { context: StaffContext; month: Temporal.PlainYearMonth }) => {
  const m = fullSentences(context.language)
  const at = (months: number) => withQuery('/meetings/calendar', { month: month.add({ months }).toString() })
  return (
    <Tabs
      label={m.calendar}
      items={[
        { label: m.list, href: '/meetings' },
        { label: m.previousMonth, href: at(-1) },
        {
          label: m.monthOf({ month: monthName(month.month, context.language), year: month.year }),
          href: at(0),
          current: true,
        },
        { label: m.nextMonth, href: at(1) },
      ]}
    />
  )
}

/** The meetings of a month. */
export const calendarRoute: Route = staffPage({
  path: '/meetings/calendar',
  action: 'decisions:calendar',
  access: seeMeetings,
  async show(context) {
    const m = fullSentences(context.language)
    const month = monthOf(context.url.searchParams.get('month'), context.today)
    const meetings = await meetingsBetween(context.db, {
      from: month.toPlainDate({ day: 1 }).toString(),
      until: month.toPlainDate({ day: month.daysInMonth }).toString(),
    })
    const body = (
      <>
        <Around context={context} month={month} />
        <Month context={context} meetings={meetings} month={month} />
      </>
    )
    return { title: m.calendar, lead: m.calendarLead, body }
  },
})

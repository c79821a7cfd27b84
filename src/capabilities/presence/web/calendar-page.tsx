import { worded } from '#capabilities/requests/index.ts'
import { formatDate, isIsoDate } from '#kernel/calendar.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import {
  Banner,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Select,
  SideBySide,
  Tabs,
  withQuery,
} from '#ui/index.ts'
import { seeCalendar } from '../domain/access.ts'
import { planCover } from '../domain/cover.ts'
import { type Days, later } from '../domain/days.ts'
import { daysAround, type Span, spans } from '../domain/span.ts'
import { calendarSentences } from '../messages/calendar.ts'
import { colleagues, type NamedColleague } from '../queries/colleagues.ts'
import { dueItems, mostDue } from '../queries/due.ts'
import { services } from '../queries/services.ts'
import { DueDays } from './due-table.tsx'
import { absencesPath, managesIn } from './shown.ts'

const path = '/calendar'

type Looking = {
  readonly context: StaffContext
  readonly day: Temporal.PlainDate
  readonly span: Span
  readonly days: Days & { readonly until: string }
  readonly serviceId: string | undefined
  readonly workerId: string | undefined
}

/** What the address asks for; what it does not know is left out. A service of one's own to begin with. */
function lookingIn(context: StaffContext): Looking {
  const { url, today, worker } = context
  const asked = (name: string) => url.searchParams.get(name) ?? undefined
  const [on, service, who] = [asked('day') ?? '', asked('service'), asked('worker') ?? '']
  const day = isIsoDate(on) ? Temporal.PlainDate.from(on) : today
  const span = spans.find(one => one === asked('span')) ?? 'week'
  const workerId = isUuid(who) ? who : undefined
  const serviceId = service === undefined && workerId === undefined ? worker.serviceIds[0] : service
  const known = serviceId !== undefined && isUuid(serviceId) ? serviceId : undefined
  return { context, day, span, days: daysAround(day, span), serviceId: known, workerId }
}

const here = ({ context: { url } }: Looking) => `${url.pathname}${url.search}`

const Moves = (looking: Looking) => {
  const { context, day, span } = looking
  const m = calendarSentences(context.language)
  const at = (to: Temporal.PlainDate) => withQuery(here(looking), { day: to.toString() })
  const step = span === 'week' ? { days: 7 } : { months: 1 }
  return (
    <>
      <Tabs
        label={m.span}
        items={spans.map(one => ({
          label: m[one],
          href: withQuery(here(looking), { span: one }),
          current: one === span,
        }))}
      />
      <p class="no-print">
        <a href={at(day.subtract(step))}>{m.before}</a> · <a href={at(context.today)}>{m.thisWeek}</a> ·{' '}
        <a href={at(day.add(step))}>{m.after}</a>
      </p>
    </>
  )
}

const Filters = async ({ looking, all }: { looking: Looking; all: readonly NamedColleague[] }) => {
  const { context, span, day, serviceId, workerId } = looking
  const { db, language } = context
  const m = calendarSentences(language)
  const names = (await services(db)).map(({ id, name }) => ({ value: id, label: worded(name, language) }))
  const people = all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div class="no-print">
      <Form action={path} method="get" hidden={{ span, day: day.toString() }}>
        <SideBySide>
          <Select name="service" label={m.service} value={serviceId} choices={names} empty={m.everyService} />
          <Select name="worker" label={m.worker} value={workerId} choices={people} empty={m.nobody} />
        </SideBySide>
        <Button kind="secondary">{m.show}</Button>
      </Form>
    </div>
  )
}

/** Who would stand in, were this one ill on these days. */
const IfIll = ({
  looking,
  ill,
  all,
}: {
  looking: Looking
  ill: NamedColleague
  all: readonly NamedColleague[]
}) => {
  const { context, days } = looking
  const m = calendarSentences(context.language)
  const gap = { from: later(days.from, context.today.toString()), until: days.until }
  const names = planCover(gap, ill, all).map(
    ({ substituteId }) => all.find(({ id }) => id === substituteId)?.name ?? '',
  )
  return (
    <Banner kind="info" title={m.ifIll({ name: ill.name })}>
      <p>{m.ifIllLead}</p>
      {[...new Set(names)].map(name => (
        <p>{m.would({ name })}</p>
      ))}
      {names.length === 0 ? <p>{m.wouldNobody}</p> : null}
      {managesIn(context, ill.id) ? (
        <ButtonLink kind="secondary" href={`${absencesPath}/new?worker=${ill.id}`}>
          {m.recordIt}
        </ButtonLink>
      ) : null}
    </Banner>
  )
}

async function calendarShown(context: StaffContext): Promise<Answer> {
  const { db, language } = context
  const m = calendarSentences(language)
  const looking = lookingIn(context)
  const { days, serviceId, workerId } = looking
  const all = await colleagues(db)
  const ill = all.find(({ id }) => id === workerId)
  const found = await dueItems(db, { days, serviceId, workerId: ill?.id })
  const rows = found.slice(0, mostDue)
  context.read({ subjectIds: [...new Set(rows.flatMap(({ personId }) => personId ?? []))] })
  const words = { from: Temporal.PlainDate.from(days.from), until: Temporal.PlainDate.from(days.until) }
  const body = (
    <>
      <Moves {...looking} />
      {await Filters({ looking, all })}
      {ill === undefined ? null : <IfIll looking={looking} ill={ill} all={all} />}
      {found.length > mostDue ? <Banner kind="info" title={m.many} /> : null}
      {rows.length === 0 ? (
        <EmptyState title={m.none} text={m.noneText} />
      ) : (
        <DueDays rows={rows} from={days.from} language={language} />
      )}
    </>
  )
  const lead = `${formatDate(words.from, language)} – ${formatDate(words.until, language)}. ${m.lead}`
  return { title: m.title, lead, body }
}

/** What falls due in a week or a month, in one service or all, or were somebody ill; it prints as it stands. */
export const calendarPage = staffPage({
  path,
  action: 'presence:calendar',
  access: seeCalendar,
  show: calendarShown,
})

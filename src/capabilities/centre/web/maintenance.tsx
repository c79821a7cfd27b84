import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formOptionalText } from '#platform/http/form-fields.ts'
import type { FormProblem, Route, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, DateField, Form, SideBySide, TextField } from '#ui/index.ts'
import {
  cancelMaintenance,
  type PlanMaintenance,
  type PlanRefusal,
  planMaintenance,
} from '../commands/plan-maintenance.ts'
import { keepCentre } from '../domain/access.ts'
import { proposedDay } from '../domain/maintenance.ts'
import { sentences } from '../messages/index.ts'
import { thenForget } from './then-forget.ts'

const path = '/centre/maintenance'

function readForm(language: StaffLanguage): z.ZodType<PlanMaintenance> {
  const m = sentences(language)
  const time = z
    .string({ error: m.timeWrong })
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: m.timeWrong })
  return z.strictObject({
    day: formDate({ required: m.dayRequired, wrong: m.dayWrong }),
    begins: time,
    ends: time,
    friday: formOptionalText(300, { long: m.fridayLong, control: m.control }),
  })
}

type Part = { readonly form: FormState; readonly language: StaffLanguage }

const Time = ({ name, label, form }: Omit<Part, 'language'> & { name: string; label: string }) => (
  <TextField
    name={name}
    label={label}
    type="time"
    width={10}
    value={textOf(form.values, name)}
    error={problemOf(form, name)}
  />
)

const Planning = ({ form, language }: Part) => {
  const m = sentences(language)
  return (
    <Form action={path} hidden={{ _submission: form.submission }} guard="unsaved">
      <DateField
        name="day"
        label={m.maintenanceDay}
        value={datePartsOf(form.values, 'day')}
        error={problemOf(form, 'day')}
      />
      <SideBySide>
        <Time name="begins" label={m.maintenanceBegins} form={form} />
        <Time name="ends" label={m.maintenanceEnds} form={form} />
      </SideBySide>
      <TextField
        name="friday"
        label={m.maintenanceFriday}
        hint={m.maintenanceFridayHint}
        value={textOf(form.values, 'friday')}
        error={problemOf(form, 'friday')}
      />
      <Button>{m.maintenancePlan}</Button>
    </Form>
  )
}

const Planned = ({ tenant, now, language }: Pick<StaffContext, 'tenant' | 'now' | 'language'>) => {
  const m = sentences(language)
  const planned = tenant.maintenance
  if (planned === undefined || Temporal.Instant.compare(now, planned.until) >= 0)
    return <p>{m.maintenanceNone}</p>
  const { from, until } = planned
  return (
    <>
      <p>
        {formatLongDate(brusselsDate(from), language)}, {formatTime(from, language)} –{' '}
        {formatTime(until, language)}
      </p>
      <Form action={`${path}/cancel`}>
        <Button kind="secondary">{m.maintenanceCancel}</Button>
      </Form>
    </>
  )
}

async function show(context: StaffContext, typed?: FormState): Promise<View> {
  const { language, url, today } = context
  const m = sentences(language)
  const [year, month, day] = proposedDay(today).split('-').map(Number)
  const proposed = { 'day-day': `${day}`, 'day-month': `${month}`, 'day-year': `${year}` }
  const form = typed ?? freshForm({ ...proposed, begins: '19:00', ends: '20:00' })
  const body = (
    <>
      <Card title={m.maintenanceNow}>
        <Planned tenant={context.tenant} now={context.now} language={language} />
      </Card>
      <h2>{m.maintenanceTitle}</h2>
      <Planning form={form} language={language} />
    </>
  )
  const told = { planned: m.maintenancePlanned, cancelled: m.maintenanceCancelled }
  const text = Object.entries(told).find(([code]) => code === url.searchParams.get('done'))?.[1]
  const said = text === undefined ? undefined : ({ kind: 'done', text } as const)
  return { title: m.maintenance, lead: m.maintenanceLead, body, said }
}

function say(refusal: PlanRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  switch (refusal.kind) {
    case 'Friday':
      return { field: 'friday', text: m.fridayWhy }
    case 'EndsFirst':
      return { field: 'ends', text: m.endsFirst }
    case 'TooSoon':
      return { field: 'day', text: m.tooSoon }
    default:
      return { text: directorySentences(language).forbidden }
  }
}

/** When the program is away on purpose: planned, told on every page, called off. */
export const maintenanceRoutes: readonly Route[] = [
  staffPage({ path, action: planMaintenance.name, access: keepCentre, show: context => show(context) }),
  thenForget(
    staffForm({
      path,
      command: planMaintenance,
      form: readForm,
      redisplay: show,
      refusal: say,
      done: () => `${path}?done=planned`,
    }),
  ),
  thenForget(
    staffForm({
      path: `${path}/cancel`,
      command: cancelMaintenance,
      form: () => z.strictObject({}),
      redisplay: show,
      refusal: say,
      done: () => `${path}?done=cancelled`,
    }),
  ),
]

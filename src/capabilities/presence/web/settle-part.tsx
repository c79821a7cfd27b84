import { kindName, stepName } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Button, EmptyState, Form, Select, Table } from '#ui/index.ts'
import { isHere, tierOf, tiers } from '../domain/cover.ts'
import { covers } from '../domain/days.ts'
import { sentences } from '../messages/index.ts'
import type { AbsenceView } from '../queries/absences.ts'
import type { NamedColleague } from '../queries/colleagues.ts'
import type { DueRequest } from '../queries/piloted.ts'
import type { PlannedAppointment } from '../queries/planned.ts'
import { absencePath, momentWords } from './shown.ts'

export type PartProps = {
  readonly context: StaffContext
  readonly form: FormState
  readonly absence: AbsenceView
  readonly all: readonly NamedColleague[]
}

type Props = PartProps & {
  readonly from: string
  readonly appointments: readonly PlannedAppointment[]
  readonly requests: readonly DueRequest[]
}

/** Those who are here that day, the nearest first; who is away is not offered. */
function present({ absence, all }: PartProps, on: string) {
  const away = all.find(({ id }) => id === absence.workerId)
  if (away === undefined) return []
  const rank = (one: NamedColleague) =>
    tiers.indexOf(tierOf(away, one) ?? 'director') + (tierOf(away, one) ? 0 : 1)
  return all
    .filter(one => one.id !== absence.workerId && isHere(one, on))
    .toSorted((a, b) => rank(a) - rank(b) || (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ id, name }) => ({ value: id, label: name }))
}

const standInOn = ({ absence }: PartProps, on: string): string =>
  absence.standIns.find(each => covers(each, on))?.substituteId ?? ''

type Keeper = {
  readonly name: string
  readonly on: string
  readonly proposed: string
  readonly label: string
}

const KeeperField = ({ keeper, ...props }: PartProps & { keeper: Keeper }) => {
  const { form, context } = props
  const typed = textOf(form.values, keeper.name)
  return (
    <Select
      name={keeper.name}
      label={keeper.label}
      labelled="hidden"
      value={typed === '' && form.problems.length === 0 ? keeper.proposed : typed}
      error={problemOf(form, keeper.name)}
      choices={present(props, keeper.on)}
      empty={sentences(context.language).leave}
    />
  )
}

const columnsIn = ({ context }: PartProps) => {
  const m = sentences(context.language)
  return [
    { key: 'when', label: m.when, role: 'head' },
    { key: 'person', label: m.person },
    { key: 'what', label: m.what },
    { key: 'keeper', label: m.keeper },
  ] as const
}

const Appointments = (props: Props) => {
  const { context, appointments } = props
  const { language } = context
  const m = sentences(language)
  if (appointments.length === 0)
    return <EmptyState title={m.appointmentsNone} text={m.appointmentsNoneText} />
  const rows = appointments.map(({ encounterId, personName, on, plannedAt, place }) => {
    const when = momentWords(plannedAt, language)
    const label = m.keeperOf({ person: personName, when })
    const keeper = { name: `a.${encounterId}`, on, proposed: standInOn(props, on), label }
    return {
      cells: {
        when,
        person: personName,
        what: place ?? m.appointments,
        keeper: <KeeperField {...props} keeper={keeper} />,
      },
    }
  })
  return <Table caption={m.appointments} captionShown="hidden" columns={columnsIn(props)} rows={rows} />
}

const Requests = (props: Props) => {
  const { context, requests, from } = props
  const { language } = context
  const m = sentences(language)
  if (requests.length === 0) return <EmptyState title={m.dueNone} text={m.dueNoneText} />
  const rows = requests.map(({ id, number, personName, kind, nextStep, due, substituteId }) => {
    const when = formatIsoDate(due, language)
    const label = m.keeperOf({ person: personName, when: number })
    const proposed = substituteId ?? standInOn(props, from)
    const keeper = { name: `r.${id}`, on: from, proposed, label }
    return {
      cells: {
        when,
        person: personName,
        what: (
          <a href={`/requests/${id}`}>{`${kindName(kind, language)} · ${stepName(nextStep, language)}`}</a>
        ),
        keeper: <KeeperField {...props} keeper={keeper} />,
      },
    }
  })
  return <Table caption={m.due} captionShown="hidden" columns={columnsIn(props)} rows={rows} />
}

/** What falls due and the appointments, each with somebody proposed: accepted together, or changed one by one. */
export const SettlePart = (props: Props) => {
  const { context, absence, form, appointments, requests } = props
  const m = sentences(context.language)
  const nothing = appointments.length === 0 && requests.length === 0
  return (
    <Form
      action={absencePath(absence.id, '/settle')}
      hidden={{ _submission: form.submission, version: `${absence.version}` }}
      guard="unsaved"
    >
      {nothing ? null : <p class="prose">{m.acceptHint}</p>}
      <h2>{m.appointments}</h2>
      <Appointments {...props} />
      <h2>{m.due}</h2>
      <Requests {...props} />
      {nothing ? null : <Button>{m.accept}</Button>}
    </Form>
  )
}

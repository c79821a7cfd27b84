import { directorySentences } from '#capabilities/directory/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Form, Radios, Select, TextField } from '#ui/index.ts'
import { type ArrivalRefusal, registerArrival } from '../commands/register-arrival.ts'
import { needs, reasonCodes } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'
import { hostsOf, type KnownPerson, knownPerson, type ServiceHosts } from '../queries/hosts.ts'
import { type Planned, plannedToday } from '../queries/planned.ts'
import { arriveForm } from './arrive-input.ts'
import { paths } from './paths.ts'
import { hour } from './words.ts'

type Known = {
  readonly person: KnownPerson | undefined
  readonly planned: readonly Planned[]
  readonly hosts: readonly ServiceHosts[]
}

type Part = { readonly form: FormState; readonly language: StaffLanguage; readonly known: Known }

const field = (name: string, { form }: Pick<Part, 'form'>) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

const choicesOf = (hosts: readonly ServiceHosts[], language: StaffLanguage) =>
  hosts.flatMap(({ serviceId, name, workers }) => [
    { value: `service:${serviceId}`, label: sentences(language).anyone({ service: name[language] ?? '' }) },
    ...workers.map(worker => ({
      value: `worker:${worker.id}`,
      label: `${worker.name} · ${name[language] ?? ''}`,
    })),
  ])

const Appointment = (part: Part) => {
  const { language, known } = part
  const m = sentences(language)
  if (known.planned.length === 0) return null
  return (
    <Select
      {...field('encounterId', part)}
      label={m.appointmentAsk}
      empty={m.appointmentNone}
      choices={known.planned.map(({ encounterId, plannedAt, workerName }) => ({
        value: encounterId,
        label: m.appointmentAt({ at: hour(plannedAt, language), name: workerName }),
      }))}
    />
  )
}

const Name = (part: Part) => {
  const m = sentences(part.language)
  if (part.known.person !== undefined) return null
  return (
    <>
      <p>{m.knownHint}</p>
      <TextField
        {...field('calledAs', part)}
        label={m.calledAs}
        hint={m.calledAsHint}
        width={20}
        autocomplete="off"
        spellcheck="off"
      />
    </>
  )
}

const Fields = (part: Part) => {
  const { language, known } = part
  const m = sentences(language)
  return (
    <>
      <Name {...part} />
      <Appointment {...part} />
      <Radios
        {...field('need', part)}
        label={m.needAsk}
        shape="line"
        choices={needs.map(value => ({ value, label: m.need[value] }))}
      />
      <Select {...field('host', part)} label={m.hostAsk} choices={choicesOf(known.hosts, language)} />
      <TextField {...field('words', part)} label={m.words} hint={m.wordsHint} autocomplete="off" />
      <Select
        {...field('reason', part)}
        label={m.reasonAsk}
        empty={m.reasonNone}
        choices={reasonCodes.map(value => ({ value, label: m.reason[value] }))}
      />
    </>
  )
}

/** What is already known is proposed: the appointment of today, else who looks after the file. */
function proposed({ person, planned }: Known): FormState['values'] {
  const [first] = planned
  if (first !== undefined)
    return { encounterId: first.encounterId, need: 'appointment', host: `worker:${first.workerId}` }
  if (person?.pilotId) return { host: `worker:${person.pilotId}` }
  return person?.serviceId ? { host: `service:${person.serviceId}` } : {}
}

async function knownOf({ db, today }: StaffContext, personId: string): Promise<Known> {
  const hosts = await hostsOf(db)
  const person = isUuid(personId) ? await knownPerson(db, personId) : undefined
  if (person === undefined) return { person, planned: [], hosts }
  const all = await plannedToday(db, { today, personId })
  return { person, planned: all.filter(({ arrivedAt }) => arrivedAt === null), hosts }
}

async function arrivePage(context: StaffContext, sent?: FormState): Promise<Answer> {
  const { language, url } = context
  const m = sentences(language)
  const asked = sent === undefined ? (url.searchParams.get('person') ?? '') : textOf(sent.values, 'personId')
  const known = await knownOf(context, asked)
  if (asked !== '' && known.person === undefined) return { notFound: true }
  if (known.person !== undefined) context.read({ personId: known.person.id })
  const form = sent ?? freshForm(proposed(known))
  const body = (
    <Form
      action={paths.arrivals}
      hidden={{ _submission: form.submission, personId: known.person?.id ?? '' }}
      guard="unsaved"
    >
      <Fields form={form} language={language} known={known} />
      <ButtonRow>
        <Button>{m.register}</Button>
        <ButtonLink kind="plain" href={paths.desk}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
  const title = known.person === undefined ? m.newTitle : m.newTitleFor({ name: known.person.name })
  return { title, lead: m.newLead, body }
}

function say(refusal: ArrivalRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const [m, d] = [sentences(language), directorySentences(language)]
  switch (refusal.kind) {
    case 'AlreadyHere':
      return { text: m.alreadyHere(refusal) }
    case 'NobodyThere':
      return { field: 'host', text: m.nobodyThere }
    case 'NoAppointment':
      return { text: m.noAppointment }
    case 'StaleVersion':
      return { text: d.stale }
    case 'NotFound':
      return { text: d.notFound }
    case 'Forbidden':
      return { text: d.forbidden }
  }
}

/** Somebody arrives: the form, and what it posts. */
export const arriveRoutes: readonly Route[] = [
  staffPage({
    path: paths.arrive,
    action: registerArrival.name,
    access: registerArrival.access,
    show: context => arrivePage(context),
  }),
  staffForm({
    path: paths.arrivals,
    command: registerArrival,
    form: arriveForm,
    redisplay: arrivePage,
    refusal: say,
    done: ({ number }) => `${paths.desk}?done=registered&number=${number}`,
  }),
]

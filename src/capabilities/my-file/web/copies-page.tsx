import { languageName, personCard, personName } from '#capabilities/people/index.ts'
import { brusselsDate, formatDate } from '#kernel/calendar.ts'
import { languages } from '#kernel/language.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, Radios, Table } from '#ui/index.ts'
import { copyChannels, identities, isOpen } from '../domain/copy.ts'
import { deskSentences } from '../messages/take-along.ts'
import { copiesOf, type FileCopy } from '../queries/copies.ts'

type Shown = { readonly personId: string; readonly form: FormState; readonly language: StaffLanguage }

const Demand = ({ personId, form, language }: Shown) => {
  const m = deskSentences(language)
  const field = (name: string) => ({
    name,
    value: textOf(form.values, name),
    error: problemOf(form, name),
  })
  return (
    <Form action={`/people/${personId}/copies`} hidden={{ _submission: form.submission }}>
      <Radios
        {...field('channel')}
        label={m.channel}
        hint={m.phoneHint}
        choices={copyChannels.map(value => ({ value, label: m.channels[value] }))}
      />
      <Radios
        {...field('identity')}
        label={m.identity}
        choices={identities.map(value => ({ value, label: m.identities[value] }))}
      />
      <Radios
        {...field('language')}
        label={m.language}
        shape="line"
        choices={languages.map(value => ({ value, label: languageName(value, language) }))}
      />
      <Button>{m.make}</Button>
    </Form>
  )
}

type Given = {
  readonly copies: readonly FileCopy[]
  readonly now: Temporal.Instant
  readonly language: StaffLanguage
}

/** What was given before; it opens again for a week. */
const Earlier = ({ copies, now, language }: Given) => {
  const m = deskSentences(language)
  if (copies.length === 0) return null
  const columns = [
    { key: 'number', label: m.number, role: 'head' as const },
    { key: 'on', label: m.on },
    { key: 'way', label: m.way },
    { key: 'open', label: m.open },
  ]
  const rows = copies.map(copy => ({
    id: copy.id,
    cells: {
      number: copy.number,
      on: formatDate(brusselsDate(copy.givenAt), language),
      way: m.channels[copy.channel],
      open: isOpen(copy, now) ? <a href={`/people/${copy.personId}/copies/${copy.id}`}>{m.open}</a> : m.over,
    },
  }))
  return <Table caption={m.earlier} columns={columns} rows={rows} />
}

/** Where a worker writes down that a person demands all that is kept of them. */
export async function copiesPage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language, now } = context
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  context.read({ personId: person.id })
  const m = deskSentences(language)
  const form = typed ?? freshForm({ channel: 'counter', language: person.language })
  const body = (
    <>
      <p>
        <a href={`/people/${person.id}`}>{personName(person)}</a>
      </p>
      <Demand personId={person.id} form={form} language={language} />
      <Earlier copies={await copiesOf(db, person.id)} now={now} language={language} />
    </>
  )
  return { title: m.title, lead: m.lead, body }
}

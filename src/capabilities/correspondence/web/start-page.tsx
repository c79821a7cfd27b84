import { z } from 'zod'
import { dossierOf, languageName, personCard, personName } from '#capabilities/people/index.ts'
import { brusselsDate, formatDate } from '#kernel/calendar.ts'
import { languages } from '#kernel/language.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, ButtonLink, ButtonRow, Card, Form, Radios, Select } from '#ui/index.ts'
import { type StartLetter, startLetter } from '../commands/start.ts'
import { writeLetters } from '../domain/access.ts'
import { sendable, templateCodes } from '../domain/templates.ts'
import { staffSentences } from '../messages/index.ts'
import { type Begun, begunLetters } from '../queries/letters.ts'
import { letterPath, letterProblem, ofPerson } from './shared.ts'

type Shown = { readonly context: StaffContext; readonly form: FormState; readonly spoken: string }

const Choosing = ({ context: { language, worker, params }, form, spoken }: Shown) => {
  const m = staffSentences(language)
  const choices = languages.map(value => ({ value, label: languageName(value, language) }))
  return (
    <Form action={`/people/${params['id']}/write`} hidden={{ _submission: form.submission }}>
      <Radios
        name="template"
        label={m.template}
        value={textOf(form.values, 'template')}
        error={problemOf(form, 'template')}
        choices={sendable(worker.roles).map(value => ({ value, label: m.templates[value] }))}
      />
      <Select
        name="language"
        label={m.language}
        hint={m.languageHint({ language: spoken })}
        value={textOf(form.values, 'language')}
        error={problemOf(form, 'language')}
        choices={choices}
        empty="none"
      />
      <Select
        name="second"
        label={m.second}
        value={textOf(form.values, 'second')}
        error={problemOf(form, 'second')}
        choices={choices}
        empty={m.secondNone}
      />
      <ButtonRow>
        <Button>{m.begin}</Button>
        <ButtonLink kind="plain" href={`/people/${params['id']}`}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

const BegunCard = ({ begun, context }: { begun: readonly Begun[]; context: StaffContext }) => {
  const { language, params } = context
  const m = staffSentences(language)
  if (begun.length === 0) return null
  return (
    <Card title={m.begun} count={begun.length}>
      <ul>
        {begun.map(({ id, subject, writer, writtenAt }) => (
          <li>
            <a href={letterPath({ personId: params['id'] ?? '', letterId: id })}>
              {m.begunLine({ subject, writer, date: formatDate(brusselsDate(writtenAt), language) })}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

async function startView(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language, read } = context
  const m = staffSentences(language)
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  read({ personId: person.id })
  const title = m.startTitle({ name: personName(person) })
  if ((await dossierOf(db, person.id)) === undefined)
    return { title, body: <Banner kind="info" title={m.noFile} /> }
  const form = typed ?? freshForm({ language: person.language, second: '' })
  const body = (
    <>
      <BegunCard begun={await begunLetters(db, person.id)} context={context} />
      <Choosing context={context} form={form} spoken={languageName(person.language, language)} />
    </>
  )
  return { title, lead: m.startLead, body }
}

function startForm(
  language: StaffLanguage,
  { id = '' }: Readonly<Record<string, string>>,
): z.ZodType<StartLetter> {
  const m = staffSentences(language)
  return z
    .strictObject({
      template: formChoice(templateCodes, m.templateRequired),
      language: formChoice(languages, m.languageRequired),
      second: z.preprocess(
        value => (value === '' || value === undefined ? null : value),
        z.enum(languages, { error: m.languageRequired }).nullable(),
      ),
    })
    .transform(typed => ({ ...typed, personId: id }))
}

/** Beginning a letter to a person: which one, and in which languages. */
export const startRoutes: readonly Route[] = [
  staffPage({
    path: '/people/:id/write',
    action: startLetter.name,
    access: writeLetters,
    target: ofPerson,
    show: context => startView(context),
  }),
  staffForm({
    path: '/people/:id/write',
    command: startLetter,
    form: startForm,
    redisplay: startView,
    refusal: letterProblem,
    target: ofPerson,
    done: letterPath,
  }),
]

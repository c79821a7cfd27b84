import { z } from 'zod'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { formOptionalText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, ButtonLink, ButtonRow, Form, Table, TextField } from '#ui/index.ts'
import type { ChangePerson } from '../commands/change-person.ts'
import { type PersonCard, personName } from '../domain/person.ts'
import { sentences } from '../messages/index.ts'
import { contactChannelName, languageName } from '../messages/words.ts'
import { personCard } from '../queries/person-card.ts'
import { PersonFields } from './person-fields.tsx'
import { personFields, withPersonRules } from './person-input.ts'

/** Reads what was typed; the person is the one of the address. */
export function changeForm(
  language: StaffLanguage,
  { id = '' }: Readonly<Record<string, string>>,
): z.ZodType<ChangePerson> {
  const m = sentences(language)
  const own = {
    version: formVersion,
    reason: formOptionalText(500, { long: m.noteLong, control: m.control }),
  }
  return withPersonRules(z.strictObject({ ...personFields(language), ...own }), language).transform(
    ({ version, reason, ...person }) => ({ personId: id, version, reason, person }),
  )
}

const written = (value: PersonCard[(typeof fieldNames)[number]]): string => {
  if (value === true) return 'yes'
  return value === false || value === null ? '' : value
}

const fieldNames = [
  'familyName',
  'givenName',
  'birthDate',
  'nationalNumber',
  'language',
  'otherLanguage',
  'needsInterpreter',
  'contactChannel',
  'phone',
  'email',
  'street',
  'postalCode',
  'municipality',
  'noAddress',
  'safeContactNote',
  'noOnlineView',
  'sharedPhone',
  'sharedMail',
  'easyRead',
  'interpreterLanguage',
] as const

/** The fields that are a box to tick, and those that hold the code of a language. */
const ticks: ReadonlySet<string> = new Set([
  'needsInterpreter',
  'noAddress',
  'noOnlineView',
  'sharedPhone',
  'sharedMail',
  'easyRead',
])
const named: ReadonlySet<string> = new Set(['language', 'otherLanguage', 'interpreterLanguage'])

/** A person as the fields of the form show them. */
export const valuesOf = (person: PersonCard): FormValues =>
  Object.fromEntries([
    ...fieldNames.map(name => [name, written(person[name])] as const),
    ['version', String(person.version)],
  ])

/** A value as people read it, not as it travels. */
function spoken(name: (typeof fieldNames)[number], value: string, language: StaffLanguage): string {
  const m = sentences(language)
  if (ticks.has(name)) return value === 'yes' ? m.yes : m.no
  if (value === '') return m.empty
  if (named.has(name)) return languageName(value, language)
  if (name !== 'contactChannel') return value
  return value === 'post' ||
    value === 'phone' ||
    value === 'sms' ||
    value === 'email' ||
    value === 'in-person'
    ? contactChannelName(value, language)
    : value
}

type Both = { readonly now: PersonCard; readonly typed: FormValues; readonly language: StaffLanguage }

/** What was saved meanwhile beside what was typed: only the fields that differ. Neither is lost. */
const BothVersions = ({ now, typed, language }: Both) => {
  const m = sentences(language)
  const saved = valuesOf(now)
  const rows = fieldNames
    .filter(name => textOf(saved, name) !== textOf(typed, name))
    .map(name => ({
      cells: {
        field: m[name],
        theirs: spoken(name, textOf(saved, name), language),
        yours: spoken(name, textOf(typed, name), language),
      },
    }))
  const columns = [
    { key: 'field', label: m.field, role: 'head' as const },
    { key: 'theirs', label: m.theirs },
    { key: 'yours', label: m.yours },
  ] as const
  return <Table caption={m.bothVersions} columns={columns} rows={rows} />
}

/** That they gave no name, which has a page of its own; and how to reach them without danger. */
const ToMind = ({ person, language }: { person: PersonCard; language: StaffLanguage }) => {
  const m = sentences(language)
  return (
    <>
      {person.nameGiven ? null : (
        <Banner kind="info" title={m.nameNotGiven}>
          <p>
            <a href={`/people/${person.id}/name`}>{m.nameNow}</a>
          </p>
        </Banner>
      )}
      {person.safeContactNote === null ? null : <Banner kind="warn" title={person.safeContactNote} />}
    </>
  )
}

/** The page on which contact data is corrected, filled with what is known or with what was typed. */
export async function changePage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language } = context
  const m = sentences(language)
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  context.read({ personId: person.id })
  const stale = textOf(form.values, 'version') !== String(person.version)
  const body = (
    <>
      {stale ? <BothVersions now={person} typed={form.values} language={language} /> : null}
      <Form
        action={`/people/${person.id}/change`}
        hidden={{ _submission: form.submission, version: person.version }}
        guard="unsaved"
      >
        <ToMind person={person} language={language} />
        <PersonFields form={form} language={language} />
        <TextField
          name="reason"
          label={m.changeReason}
          value={textOf(form.values, 'reason')}
          error={problemOf(form, 'reason')}
        />
        <ButtonRow>
          <Button>{m.save}</Button>
          <ButtonLink kind="plain" href={`/people/${person.id}`}>
            {m.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
  return { title: `${m.changeTitle} · ${personName(person)}`, lead: m.changeLead, body }
}

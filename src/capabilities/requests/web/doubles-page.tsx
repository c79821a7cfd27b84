import { ageOn, type Duplicate, likelyDuplicates, personName } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatNationalNumber } from '#kernel/national-number.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Button, ButtonRow, Form, Radios } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { registerSentences } from '../messages/register.ts'
import { readNewcomer } from './register-form.ts'
import type { Here } from './show.tsx'

/** Everything typed so far, sent along unseen; dates go in their three parts. */
const carried = (values: FormValues): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(values)
      .filter(name => !name.startsWith('_') && name !== 'duplicate')
      .map(name => [name, textOf(values, name)]),
  )

/** What tells two people of one name apart, in one line. */
function toldApart({ person, likeness }: Duplicate, { language, today }: Here): string {
  const m = sentences(language)
  const age = ageOn(person.birthDate, today)
  const born =
    person.birthDate === null || age === undefined
      ? m.bornUnknown
      : `${formatIsoDate(person.birthDate, language)} (${m.years({ count: age })})`
  const number = person.nationalNumber === null ? [] : [formatNationalNumber(person.nationalNumber)]
  const place = person.noAddress ? m.noAddress : person.municipality
  const facts = [born, ...number, place, person.phone].filter(fact => fact !== null)
  return `${registerSentences(language).likeness[likeness]} ${facts.join(' · ')}`
}

const choicesOf = (doubles: readonly Duplicate[], here: Here) => {
  const m = registerSentences(here.language)
  const persons = doubles.map(double => ({
    value: double.person.id,
    label: personName(double.person),
    hint: toldApart(double, here),
  }))
  const sure = doubles.some(({ likeness }) => likeness === 'national-number')
  return sure ? persons : [...persons, { value: 'new', label: m.doublesNone, hint: m.doublesNoneHint }]
}

/** 'Is it one of them?': asked before anything is created. The typed form waits inside, and can be corrected. */
export async function doublesPage(context: StaffContext, form: FormState): Promise<View | undefined> {
  const { db, language } = context
  const m = registerSentences(language)
  const typed = readNewcomer(form.values, language)
  const doubles = typed === undefined ? [] : await likelyDuplicates(db, typed)
  if (typed === undefined || doubles.length === 0) return undefined
  context.read({ subjectIds: doubles.map(({ person }) => person.id) })
  const sure = doubles.some(({ likeness }) => likeness === 'national-number')
  const body = (
    <Form action="/requests/new" hidden={{ ...carried(form.values), _submission: form.submission }}>
      <Radios
        name="duplicate"
        label={m.doublesTyped({ name: personName(typed) })}
        hint={sure ? m.doublesNational : undefined}
        error={problemOf(form, 'duplicate')}
        choices={choicesOf(doubles, context)}
      />
      <ButtonRow>
        <Button>{m.doublesContinue}</Button>
        <Button kind="plain" name="_review" value="yes">
          {m.doublesCorrect}
        </Button>
      </ButtonRow>
    </Form>
  )
  return { title: m.doublesTitle, lead: m.doublesLead, body }
}

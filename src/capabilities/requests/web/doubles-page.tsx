import {
  ageOn,
  type Comparable,
  type Duplicate,
  likelyDuplicates,
  personName,
} from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatNationalNumber } from '#kernel/national-number.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { Banner, Button, ButtonRow, Form, Radios } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { registerSentences } from '../messages/register.ts'
import { readNewcomer } from './register-form.ts'
import type { Here } from './show.tsx'

/** Everything typed so far, sent along unseen; dates go in their three parts, what the page sends for itself stays. */
export const Carried = ({ values, without = [] }: { values: FormValues; without?: readonly string[] }) => (
  <>
    {Object.entries(values)
      .filter(([name]) => !name.startsWith('_') && name !== 'duplicate' && !without.includes(name))
      .flatMap(([name, value]) =>
        [value].flat().map(text => <input type="hidden" name={name} value={text} />),
      )}
  </>
)

/** Why it may be the same person, then what tells two people of one name apart. */
export const ToldApart = ({ double: { person, likeness }, here }: { double: Duplicate; here: Here }) => {
  const { language, today } = here
  const m = sentences(language)
  const age = ageOn(person.birthDate, today)
  const born =
    person.birthDate === null || age === undefined
      ? m.bornUnknown
      : `${formatIsoDate(person.birthDate, language)} (${m.years({ count: age })})`
  const number = person.nationalNumber === null ? [] : [formatNationalNumber(person.nationalNumber)]
  const place = person.noAddress ? m.noAddress : person.municipality
  const facts = [born, ...number, place, person.phone].filter(fact => fact !== null)
  return (
    <>
      <strong>{registerSentences(language).likeness[likeness]}</strong>
      <br />
      {facts.join(' · ')}
    </>
  )
}

const choicesOf = (doubles: readonly Duplicate[], here: Here) => {
  const m = registerSentences(here.language)
  const persons = doubles.map(double => ({
    value: double.person.id,
    label: personName(double.person),
    hint: <ToldApart double={double} here={here} />,
  }))
  const sure = doubles.some(({ likeness }) => likeness === 'national-number')
  return sure ? persons : [...persons, { value: 'new', label: m.doublesNone, hint: m.doublesNoneHint }]
}

/** Two of those shown may be one person already: said from here, decided by somebody else. */
const AlikeTwice = ({ doubles, here }: { doubles: readonly Duplicate[]; here: Here }) => {
  const [one, other] = doubles
  if (one === undefined || other === undefined) return null
  return (
    <p>
      <a href={`/people/${one.person.id}/merge?with=${other.person.id}`}>
        {sentences(here.language).alikeTwice}
      </a>
    </p>
  )
}

/** Sent along with the question: without an answer the second time, it says what is missing. */
const asked = { _asked: 'yes' }

type Doubles = {
  readonly form: FormState
  readonly typed: Comparable
  /** Where the answer is sent, with everything that was typed. */
  readonly action: string
}

/**
 * 'Is it one of them?': asked before anything is created. Nothing is wrong, so nothing is red. The typed form waits
 * inside, and can be corrected. Undefined when nobody is like the one typed.
 */
export async function doublesView(
  context: StaffContext,
  { form, typed, action }: Doubles,
): Promise<View | undefined> {
  const { db, language } = context
  const m = registerSentences(language)
  const doubles = await likelyDuplicates(db, typed)
  if (doubles.length === 0) return undefined
  context.read({ subjectIds: doubles.map(({ person }) => person.id) })
  const sure = doubles.some(({ likeness }) => likeness === 'national-number')
  const problems = textOf(form.values, '_asked') === 'yes' ? form.problems : []
  const body = (
    <Form action={action} hidden={{ ...asked, _submission: form.submission }}>
      <Carried values={form.values} />
      <Banner kind="info" title={m.doublesTyped({ name: personName(typed) })}>
        <p>{sure ? m.doublesNational : m.doublesWhy}</p>
      </Banner>
      <Radios
        name="duplicate"
        label={m.doublesTitle}
        labelled="page-title"
        error={problems[0]?.text}
        choices={choicesOf(doubles, context)}
      />
      <AlikeTwice doubles={doubles} here={context} />
      <ButtonRow>
        <Button>{m.doublesContinue}</Button>
        <Button kind="plain" name="_review" value="yes">
          {m.doublesCorrect}
        </Button>
      </ButtonRow>
    </Form>
  )
  return { title: m.doublesTitle, lead: m.doublesLead, body, problems }
}

/** The likely doubles of a newcomer of the one page. */
export async function doublesPage(context: StaffContext, form: FormState): Promise<View | undefined> {
  const typed = readNewcomer(form.values, context.language)
  return typed && doublesView(context, { form, typed, action: '/requests/new' })
}

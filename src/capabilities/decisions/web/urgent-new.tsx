import { z } from 'zod'
import { type Duplicate, likelyDuplicates, personCard, personName } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { isUuid } from '#kernel/uuid.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { Answer, FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, MoneyField, Radios, SideBySide, TextArea, TextField } from '#ui/index.ts'
import { type AskUrgentRefusal, urgentChannels } from '../commands/ask-urgent.ts'
import { urgentWays } from '../domain/urgent.ts'
import { urgentSentences } from '../messages/index.ts'
import { commonProblem } from './shared.ts'
import { typedPerson } from './urgent-input.ts'

type Props = {
  readonly form: FormState
  readonly language: StaffLanguage
  /** Somebody known, from the address of the page: then nothing is asked about who it is. */
  readonly known: { readonly id: string; readonly name: string } | undefined
  readonly doubles: readonly Duplicate[]
}

const fieldIn = (form: FormState) => (name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

const Who = ({ form, language, known }: Props) => {
  const m = urgentSentences(language)
  const field = fieldIn(form)
  if (known !== undefined) return <p>{m.forPerson({ name: known.name })}</p>
  return (
    <>
      <SideBySide>
        <TextField {...field('givenName')} label={m.givenName} autocomplete="off" spellcheck="off" />
        <TextField {...field('familyName')} label={m.familyName} autocomplete="off" spellcheck="off" />
      </SideBySide>
      <DateField
        name="birthDate"
        label={m.birthDate}
        value={datePartsOf(form.values, 'birthDate')}
        error={problemOf(form, 'birthDate')}
      />
    </>
  )
}

/** 'Is it one of them?': asked once the name is typed, above everything else, with what was typed below. */
const Doubles = ({ form, language, doubles }: Props) => {
  const m = urgentSentences(language)
  if (doubles.length === 0) return null
  const sure = doubles.some(({ likeness }) => likeness === 'national-number')
  const persons = doubles.map(({ person }) => ({
    value: person.id,
    label: personName(person),
    hint: [
      person.birthDate === null ? '' : formatIsoDate(person.birthDate, language),
      person.municipality ?? '',
    ]
      .filter(part => part !== '')
      .join(' · '),
  }))
  return (
    <Radios
      {...fieldIn(form)('duplicate')}
      label={m.doublesTitle}
      hint={m.doublesLead}
      choices={sure ? persons : [...persons, { value: 'new', label: m.doublesNone }]}
    />
  )
}

const Aid = ({ form, language }: Props) => {
  const m = urgentSentences(language)
  const field = fieldIn(form)
  return (
    <>
      <TextArea {...field('reason')} label={m.reason} hint={m.reasonHint} rows={3} />
      <MoneyField {...field('amountCents')} label={m.amount} />
      <Radios
        {...field('paidHow')}
        label={m.paidHow}
        choices={urgentWays.map(value => ({ value, label: m.ways[value] }))}
        value={textOf(form.values, 'paidHow') || 'cash-desk'}
      />
      <TextField {...field('iban')} label={m.iban} hint={m.ibanHint} autocomplete="off" spellcheck="off" />
      <Radios
        {...field('channel')}
        label={m.channel}
        choices={urgentChannels.map(value => ({ value, label: m.channels[value] }))}
        value={textOf(form.values, 'channel') || 'counter'}
        shape="line"
      />
    </>
  )
}

/** The whole form: eight fields for somebody new, five for somebody known. */
const AskForm = (props: Props) => {
  const { form, language, known } = props
  const hidden = { _submission: form.submission, ...(known === undefined ? {} : { person: known.id }) }
  return (
    <Form action="/urgent/new" hidden={hidden} guard="unsaved">
      <Doubles {...props} />
      <Who {...props} />
      <Aid {...props} />
      <Button>{urgentSentences(language).send}</Button>
    </Form>
  )
}

async function knownPerson(context: StaffContext, form: FormState): Promise<Props['known'] | null> {
  const id = textOf(form.values, 'person') || (context.url.searchParams.get('person') ?? '')
  if (id === '') return undefined
  const card = isUuid(id) ? await personCard(context.db, id) : undefined
  if (card === undefined) return null
  context.read({ personId: card.id })
  return { id: card.id, name: personName(card) }
}

/** Those whom the name or the birth date may be, once both were typed and sent. */
async function doublesOf(context: StaffContext, form: FormState): Promise<readonly Duplicate[]> {
  const typed = z.object(typedPerson(context.language)).safeParse(form.values)
  if (!typed.success || form.problems.length === 0) return []
  const doubles = await likelyDuplicates(context.db, { ...typed.data, nationalNumber: null, phone: null })
  context.read({ subjectIds: doubles.map(({ person }) => person.id) })
  return doubles
}

/** The page of the urgent form, from any screen: `g u`. */
export async function askUrgentPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { language } = context
  const m = urgentSentences(language)
  const known = await knownPerson(context, form)
  if (known === null) return { notFound: true }
  const doubles = known === undefined ? await doublesOf(context, form) : []
  return {
    title: m.askTitle,
    lead: m.askLead,
    body: <AskForm form={form} language={language} known={known} doubles={doubles} />,
  }
}

/** Says why nothing was asked. */
export function askUrgentProblem(refusal: AskUrgentRefusal, language: StaffLanguage): FormProblem {
  const m = urgentSentences(language)
  switch (refusal.kind) {
    case 'LikelyDuplicates':
      return { field: 'duplicate', text: m.doublesRequired }
    case 'NationalNumberTaken':
      return { field: 'duplicate', text: m.national }
    case 'BornInFuture':
      return { field: 'birthDate', text: m.bornInFuture }
    case 'NoPilot':
      return { text: m.noPilot }
    case 'Forbidden':
    case 'StaleVersion':
    case 'NotFound':
      return commonProblem(refusal, language)
    default:
      return { text: m.birthRequired }
  }
}

import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import {
  Banner,
  Button,
  DateField,
  Fieldset,
  Form,
  Radios,
  SideBySide,
  TextField,
  TwoColumns,
} from '#ui/index.ts'
import { consents, readsBack, type StaffDoor } from '../domain/doors.ts'
import { numberOf, questions } from '../domain/questions.ts'
import { staffSentences } from '../messages/index.ts'
import { askedAs } from '../messages/questions.ts'
import { doorOf } from './desk-input.ts'
import { type Lists, listsIn } from './lists.ts'
import { QuestionFields } from './question-fields.tsx'

type Part = { readonly form: FormState; readonly context: StaffContext; readonly door: StaffDoor }

const kept = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

const Partner = ({ form, context: { language } }: Part) => {
  const m = staffSentences(language)
  return (
    <Fieldset legend={m.partnerTitle}>
      <SideBySide>
        <TextField {...kept(form, 'organisation')} label={m.organisation} autocomplete="off" />
        <TextField {...kept(form, 'partnerWorker')} label={m.partnerWorker} autocomplete="off" />
        <TextField {...kept(form, 'partnerPhone')} label={m.partnerPhone} type="tel" autocomplete="off" />
      </SideBySide>
      <Radios
        {...kept(form, 'consent')}
        label={m.consent}
        choices={[...consents, 'none' as const].map(value => ({ value, label: m.consents[value] }))}
      />
    </Fieldset>
  )
}

const Received = ({ form, context: { language } }: Part) => {
  const m = staffSentences(language)
  return (
    <SideBySide>
      <DateField
        name="askedOn"
        label={m.received}
        hint={m.receivedHint}
        value={datePartsOf(form.values, 'askedOn')}
        error={problemOf(form, 'askedOn')}
      />
      <TextField
        {...kept(form, 'lateReason')}
        label={m.lateReason}
        hint={m.lateReasonHint}
        autocomplete="off"
      />
    </SideBySide>
  )
}

/** As on the two pages of the paper: what is asked and how to reach them, then who they are. */
const halves = [questions.slice(0, 4), questions.slice(4)] as const

const Questions = ({ form, context: { language }, lists, part }: Part & { lists: Lists; part: 0 | 1 }) => {
  const asking = { values: form.values, problems: form.problems, language, lists, fill: 'off' } as const
  return (
    <>
      {halves[part].map(question => (
        <Fieldset legend={`${numberOf(question.code)}. ${askedAs(question.code, language).title}`}>
          <QuestionFields question={question} asking={asking} />
        </Fieldset>
      ))}
    </>
  )
}

const Pin = ({ form, context: { language } }: Part) => {
  const m = staffSentences(language)
  return (
    <TextField
      {...kept(form, 'pin')}
      label={m.pin}
      hint={m.pinHint}
      width={10}
      inputmode="numeric"
      autocomplete="off"
    />
  )
}

const SecondHalf = (part: Part & { lists: Lists }) => {
  const m = staffSentences(part.context.language)
  return (
    <>
      <Questions {...part} part={1} />
      {part.door === 'paper' ? null : <Received {...part} />}
      <Pin {...part} />
      <Button>{readsBack(part.door) ? m.next : m.save}</Button>
    </>
  )
}

/** One fast screen for every door of the house: the questions of the paper, in its order and with its numbers. */
export async function newView(context: StaffContext, form: FormState): Promise<View> {
  const { language } = context
  const m = staffSentences(language)
  const door = doorOf(textOf(form.values, 'door'))
  const part = { form, context, door }
  const draft = textOf(form.values, 'draft')
  const lists = listsIn(language)
  const body = (
    <Form
      action="/asking/new"
      guard="unsaved"
      hidden={{ _submission: form.submission, door, ...(draft === '' ? {} : { draft }) }}
    >
      {draft === '' ? null : <Banner kind="info" title={m.fromWeb} />}
      {door === 'partner' ? <Partner {...part} /> : null}
      {door === 'paper' ? <Received {...part} /> : null}
      <TwoColumns aside={<SecondHalf {...part} lists={lists} />} place="end">
        <Questions {...part} lists={lists} part={0} />
      </TwoColumns>
    </Form>
  )
  return { title: m.newTitle({ door: m.doors[door] }), lead: m.newLead, body }
}

import { type PersonCard, PersonFields, personCard, personName } from '#capabilities/people/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import {
  Banner,
  Button,
  DateField,
  Fieldset,
  Form,
  Select,
  TextArea,
  TextField,
  TwoColumns,
} from '#ui/index.ts'
import { channels, kinds } from '../domain/codes.ts'
import type { RequestCard } from '../domain/request.ts'
import { registerSentences } from '../messages/register.ts'
import { channelName, kindName } from '../messages/words.ts'
import { requestsOfPersons } from '../queries/request-cards.ts'

type Part = { readonly form: FormState; readonly language: StaffLanguage }

const kept = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

const Asked = ({ form, language }: Part) => {
  const m = registerSentences(language)
  return (
    <Fieldset legend={m.what}>
      <Select
        {...kept(form, 'kind')}
        label={m.kind}
        choices={kinds.map(value => ({ value, label: kindName(value, language) }))}
      />
      <TextArea {...kept(form, 'wording')} label={m.wording} hint={m.wordingHint} rows={3} />
      <TextField {...kept(form, 'urgencyReason')} label={m.urgency} hint={m.urgencyHint} />
      <Select
        {...kept(form, 'channel')}
        label={m.channel}
        choices={channels.map(value => ({ value, label: channelName(value, language) }))}
      />
      <DateField
        name="requestedOn"
        label={m.requestedOn}
        hint={m.requestedOnHint}
        value={datePartsOf(form.values, 'requestedOn')}
        error={problemOf(form, 'requestedOn')}
      />
    </Fieldset>
  )
}

const Pin = ({ form, language }: Part) => {
  const m = registerSentences(language)
  return (
    <Fieldset legend={m.access}>
      <TextField
        {...kept(form, 'pin')}
        label={m.pin}
        hint={m.pinHint}
        width={10}
        inputmode="numeric"
        autocomplete="off"
      />
    </Fieldset>
  )
}

/** Somebody known, with what is under way already. */
type Known = { readonly person: PersonCard; readonly open: readonly RequestCard[] }

async function knownOf(db: Db, personId: string): Promise<Known | undefined> {
  const person = await personCard(db, personId)
  if (person === undefined) return undefined
  const requests = await requestsOfPersons(db, [personId])
  return { person, open: requests.filter(({ endedOn }) => endedOn === null) }
}

const UnderWay = ({ known: { person, open }, language }: { known: Known; language: StaffLanguage }) => {
  const m = registerSentences(language)
  return (
    <>
      {open.map(({ id, number, kind }) => (
        <Banner kind="info" title={m.knownOpen({ number, kind: kindName(kind, language) })}>
          <a href={`/requests/${id}`}>{number}</a>
        </Banner>
      ))}
      <p>
        <a href={`/people/${person.id}/change`}>{m.knownChange}</a>
      </p>
    </>
  )
}

const Ask = ({ form, language, known }: Part & { known: Known | undefined }) => (
  <>
    <Asked form={form} language={language} />
    {known === undefined ? <Pin form={form} language={language} /> : null}
    <Button>{registerSentences(language).save}</Button>
  </>
)

/** Who, then what: side by side on a wide screen, so that the whole of it is nearly in sight. */
const RegisterForm = (part: Part & { known: Known | undefined }) => (
  <Form
    action="/requests/new"
    guard="unsaved"
    hidden={{ _submission: part.form.submission, person: part.known?.person.id ?? '' }}
  >
    {part.known === undefined ? (
      <TwoColumns aside={<Ask {...part} />} place="end">
        <PersonFields form={part.form} language={part.language} />
      </TwoColumns>
    ) : (
      <Ask {...part} />
    )}
  </Form>
)

/** The one page of a new request: of a newcomer everything, of somebody known only what is asked. */
export async function registerPage(context: StaffContext, form: FormState): Promise<View> {
  const { db, language } = context
  const m = registerSentences(language)
  const known = await knownOf(db, textOf(form.values, 'person'))
  const body = (
    <>
      {known === undefined ? null : <UnderWay known={known} language={language} />}
      <RegisterForm form={form} language={language} known={known} />
    </>
  )
  if (known === undefined) return { title: m.title, lead: m.lead, body }
  context.read({ personId: known.person.id })
  return { title: m.knownTitle({ name: personName(known.person) }), lead: m.knownLead, body }
}

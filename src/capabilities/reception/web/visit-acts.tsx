import { textOf } from '#platform/http/form-body.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, Details, Form, Select, Stack, TextArea, TextField } from '#ui/index.ts'
import { type Leaving, mayBe, reasonCodes, type Visit } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'
import { visitPath } from './paths.ts'
import { leavingWords } from './words.ts'

type Acting = {
  readonly visit: Visit
  readonly language: StaffLanguage
  readonly form: FormState
  /** The room proposed, or typed. */
  readonly place: string
}

const to = ({ visit }: Pick<Acting, 'visit'>, act: string) => `${visitPath(visit.id)}/${act}`

const Call = (acting: Acting) => {
  const { visit, language, form, place } = acting
  const m = sentences(language)
  if (!mayBe('call', visit.state)) return null
  return (
    <Card title={m.callTitle}>
      <Stack>
        <Form action={to(acting, 'fetch')} hidden={{ _submission: form.submission }}>
          <Button>{m.fetch}</Button>
        </Form>
        <Form action={to(acting, 'call')} hidden={{ _submission: form.submission }}>
          <TextField
            name="place"
            label={m.callPlace}
            value={place}
            error={problemOf(form, 'place')}
            width={10}
            autocomplete="off"
          />
          <Button kind="secondary">{m.callNumber({ number: visit.number })}</Button>
        </Form>
        {visit.wordAt === null ? (
          <Form action={to(acting, 'word')} hidden={{ _submission: form.submission }}>
            <Button kind="secondary">{m.word}</Button>
          </Form>
        ) : null}
      </Stack>
    </Card>
  )
}

const Take = (acting: Acting) => {
  if (!mayBe('take', acting.visit.state)) return null
  return (
    <Form action={to(acting, 'take')} hidden={{ _submission: acting.form.submission }}>
      <Button>{sentences(acting.language).take}</Button>
    </Form>
  )
}

const End = (acting: Acting) => {
  const { visit, language, form } = acting
  const m = sentences(language)
  if (!mayBe('end', visit.state)) return null
  return (
    <Form action={to(acting, 'end')} hidden={{ _submission: form.submission }} guard="unsaved">
      <TextArea
        name="agreed"
        label={m.agreed}
        hint={m.agreedHint}
        value={textOf(form.values, 'agreed')}
        error={problemOf(form, 'agreed')}
        rows={3}
      />
      <Button>{m.end}</Button>
    </Form>
  )
}

const Priority = (acting: Acting) => {
  const { visit, language, form } = acting
  const m = sentences(language)
  if (!mayBe('reprioritise', visit.state)) return null
  return (
    <Form action={to(acting, 'priority')} hidden={{ _submission: form.submission }}>
      <Select
        name="reason"
        label={m.reasonAsk}
        empty={m.reasonNone}
        value={visit.reason ?? ''}
        error={problemOf(form, 'reason')}
        choices={reasonCodes.map(value => ({ value, label: m.reason[value] }))}
      />
      <Button kind="secondary">{m.change}</Button>
    </Form>
  )
}

/** A second press: somebody who is noted as gone is not called any more. */
const Leave = (acting: Acting) => {
  const { visit, language, form } = acting
  const m = sentences(language)
  if (!mayBe('leave', visit.state)) return null
  const how: Leaving = visit.state === 'called' ? 'not-come' : 'gave-up'
  return (
    <Details summary={m.leaveAsk}>
      <Form action={to(acting, 'leave')} hidden={{ _submission: form.submission, how }}>
        <Button kind="danger">{leavingWords(language)[how]}</Button>
      </Form>
    </Details>
  )
}

/** What can be done with a visit now. */
export const VisitActs = (acting: Acting) => (
  <Stack>
    <Call {...acting} />
    <Take {...acting} />
    <End {...acting} />
    <Priority {...acting} />
    <Leave {...acting} />
  </Stack>
)

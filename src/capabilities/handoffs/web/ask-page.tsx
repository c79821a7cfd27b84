import { formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, Card, Form, Radios, SummaryList, TextArea } from '#ui/index.ts'
import { relaySentences } from '../messages/relay.ts'
import { type AskCard, askCard } from '../queries/asks.ts'
import { outcomeLine } from './outcome.ts'
import { type About, aboutRequest, addresseeName, requestRows, saidRelay } from './shared.tsx'

type Shown = {
  readonly context: StaffContext
  readonly ask: AskCard
  readonly form: FormState
  readonly about: About
}

const isForMe = ({ context: { worker }, ask }: Shown): boolean =>
  ask.toWorkerId === worker.id || (ask.toServiceId !== null && worker.serviceIds.includes(ask.toServiceId))

/** The asker, and the pilot of now, who reads the answer. */
const isFromMe = ({ context: { worker }, ask, about }: Shown): boolean =>
  ask.fromId === worker.id || about.card.pilot.id === worker.id

const AnswerForm = ({ context: { language }, ask, form }: Shown) => {
  const m = relaySentences(language)
  const kept = (name: string) => ({ name, value: textOf(form.values, name), error: problemOf(form, name) })
  return (
    <Card title={m.answerTitle}>
      <Form action={`/asks/${ask.id}`} hidden={{ _submission: form.submission }} guard="unsaved">
        <Radios
          {...kept('how')}
          label={m.answerHow}
          choices={(['answered', 'declined'] as const).map(value => ({ value, label: m.how[value] }))}
        />
        <TextArea {...kept('answer')} label={m.answer} rows={5} />
        <Button>{m.answerDo}</Button>
      </Form>
    </Card>
  )
}

const TakeBack = ({ context: { language }, ask, form }: Shown) => (
  <Form action={`/asks/${ask.id}/take-back`} hidden={{ _submission: form.submission }}>
    <Button kind="secondary">{relaySentences(language).takeBackAsk}</Button>
  </Form>
)

const Body = (shown: Shown) => {
  const { context, ask, about } = shown
  const m = relaySentences(context.language)
  const open = ask.state === 'asked'
  const rows = [
    { key: m.from, value: ask.fromName },
    { key: m.toLabel, value: addresseeName(ask, context.language) },
    { key: m.question, value: ask.question },
    { key: m.answerBy, value: formatIsoDate(ask.answerBy, context.language) },
    { key: m.outcome, value: outcomeLine({ ...ask, state: m.askState[ask.state] }, context.language) },
    ...(ask.answer === null ? [] : [{ key: m.answered, value: ask.answer }]),
    ...requestRows(about, context.language),
  ]
  return (
    <>
      <SummaryList rows={rows} />
      {open && isForMe(shown) ? <AnswerForm {...shown} /> : null}
      {open && isFromMe(shown) ? <TakeBack {...shown} /> : null}
      <p>
        <ButtonLink kind="plain" href={`/requests/${ask.requestId}`}>
          {m.back}
        </ButtonLink>
      </p>
    </>
  )
}

/** A question between colleagues, its answer, and what can be done with it. */
export async function askView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params, worker } = context
  const ask = await askCard(db, params['id'] ?? '')
  if (ask === undefined) return { notFound: true }
  const about = await aboutRequest(context, ask.requestId)
  if (about === undefined) return { notFound: true }
  const shown = { context, ask, form, about }
  const answers = worker.roles.includes('lead') || worker.roles.includes('director')
  if (!isForMe(shown) && !isFromMe(shown) && !answers) return { notFound: true }
  const m = relaySentences(language)
  return { title: m.answerTitle, body: <Body {...shown} />, said: saidRelay(context) }
}

import { formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, Card, Form, SummaryList, TextArea } from '#ui/index.ts'
import { relaySentences } from '../messages/relay.ts'
import { type OfferCard, offerCard } from '../queries/offers.ts'
import { outcomeLine } from './outcome.ts'
import { aboutRequest, addresseeName, requestRows, saidRelay } from './shared.tsx'

type Shown = { readonly context: StaffContext; readonly offer: OfferCard; readonly form: FormState }

const isForMe = ({ context: { worker }, offer }: Shown): boolean =>
  offer.toWorkerId === worker.id ||
  (offer.toServiceId !== null && worker.serviceIds.includes(offer.toServiceId))

const mayTakeBack = ({ context: { worker }, offer }: Shown): boolean =>
  offer.fromId === worker.id || worker.roles.includes('lead')

const Accept = ({ context: { language }, offer, form }: Shown) => {
  const m = relaySentences(language)
  return (
    <Card title={m.accept}>
      <p>{m.acceptText}</p>
      <Form action={`/hand-offs/${offer.id}/accept`} hidden={{ _submission: form.submission }}>
        <Button>{m.accept}</Button>
      </Form>
    </Card>
  )
}

const Refuse = ({ context: { language }, offer, form }: Shown) => {
  const m = relaySentences(language)
  return (
    <Card title={m.refuse}>
      <Form
        action={`/hand-offs/${offer.id}/refuse`}
        hidden={{ _submission: form.submission }}
        guard="unsaved"
      >
        <TextArea
          name="reason"
          label={m.refuseReason}
          hint={m.refuseHint}
          value={textOf(form.values, 'reason')}
          error={problemOf(form, 'reason')}
          rows={3}
        />
        <Button kind="secondary">{m.refuse}</Button>
      </Form>
    </Card>
  )
}

const TakeBack = ({ context: { language }, offer, form }: Shown) => (
  <Form action={`/hand-offs/${offer.id}/take-back`} hidden={{ _submission: form.submission }}>
    <Button kind="secondary">{relaySentences(language).takeBack}</Button>
  </Form>
)

const Acts = (shown: Shown) => {
  if (shown.offer.state !== 'offered') return null
  return (
    <>
      {isForMe(shown) ? <Accept {...shown} /> : null}
      {isForMe(shown) ? <Refuse {...shown} /> : null}
      {mayTakeBack(shown) ? <TakeBack {...shown} /> : null}
    </>
  )
}

/** Those whom an offer concerns: who may answer, who gave it, and who answers for the team. */
const concerns = (shown: Shown): boolean =>
  isForMe(shown) || mayTakeBack(shown) || shown.context.worker.roles.includes('director')

/** An offer: what a colleague needs to say yes or no, and what became of it. */
export async function offerView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params } = context
  const m = relaySentences(language)
  const offer = await offerCard(db, params['id'] ?? '')
  if (offer === undefined || !concerns({ context, offer, form })) return { notFound: true }
  const about = await aboutRequest(context, offer.requestId)
  if (about === undefined) return { notFound: true }
  const shown = { context, offer, form }
  const outcome = outcomeLine({ ...offer, state: m.offerState[offer.state] }, language)
  const rows = [
    { key: m.from, value: offer.fromName },
    { key: m.toLabel, value: addresseeName(offer, language) },
    { key: m.why, value: offer.reason },
    { key: m.answerBy, value: formatIsoDate(offer.answerBy, language) },
    { key: m.outcome, value: offer.refusal === null ? outcome : `${outcome} · ${offer.refusal}` },
    ...requestRows(about, language),
  ]
  const body = (
    <>
      <SummaryList rows={rows} />
      <Acts {...shown} />
      <p>
        <ButtonLink kind="plain" href={`/requests/${offer.requestId}`}>
          {m.back}
        </ButtonLink>
      </p>
    </>
  )
  return { title: m.offerTitle, body, said: saidRelay(context) }
}

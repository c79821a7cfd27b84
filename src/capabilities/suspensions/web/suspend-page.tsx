import { personCard } from '#capabilities/people/index.ts'
import {
  type CardClock,
  clockName,
  daysLeftOf,
  mayStandStill,
  type RequestCard,
  RequestHead,
  requestCard,
  type SuspensionGround,
  standingStill,
  suspensionGrounds,
  worded,
} from '#capabilities/requests/index.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, DateField, EmptyState, Form, Radios, TextArea } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { Warning } from './grounds-page.tsx'
import { partsOf, typed, typedDay } from './shared.ts'

type Offer = { readonly clock: CardClock; readonly ground: SuspensionGround }

/** The grounds in force for the delays that run here and do not stand still yet. */
async function offersOf({ db, today }: StaffContext, card: RequestCard): Promise<readonly Offer[]> {
  const day = today.toString()
  const free = card.clocks.filter(clock => mayStandStill(clock, day) && !standingStill(clock, day))
  const grounds = await suspensionGrounds(db, day)
  return free.flatMap(clock =>
    grounds.filter(({ clockKind }) => clockKind === clock.kind).map(ground => ({ clock, ground })),
  )
}

function choiceOf(offer: Offer, language: StaffLanguage) {
  const m = sentences(language)
  const { clock, ground } = offer
  const left = m.days({ count: Math.max(0, daysLeftOf(offer)) })
  const hint = m.groundHint({ clock: clockName(clock.kind, language), article: ground.article, left })
  return { value: ground.id, label: worded(ground.words, language), hint }
}

type Asking = {
  readonly card: RequestCard
  readonly offers: readonly Offer[]
  readonly form: FormState
  readonly language: StaffLanguage
}

const Suspending = ({ card, offers, form, language }: Asking) => {
  const m = sentences(language)
  const back = (
    <ButtonLink kind="plain" href={`/requests/${card.id}`}>
      {m.back}
    </ButtonLink>
  )
  if (offers.length === 0)
    return (
      <EmptyState title={m.suspendNone} text={m.suspendNoneText}>
        {back}
      </EmptyState>
    )
  const choices = offers.map(offer => choiceOf(offer, language))
  return (
    <Form action={`/requests/${card.id}/suspend`} hidden={{ _submission: form.submission }} guard="unsaved">
      <h2>{m.suspendTitle({ number: card.number })}</h2>
      <p class="prose">{m.suspendLead}</p>
      <Radios {...typed(form, 'groundId')} label={m.ground} choices={choices} />
      <DateField {...typedDay(form, 'from')} label={m.suspendFrom} />
      <DateField {...typedDay(form, 'until')} label={m.suspendUntil} />
      <TextArea {...typed(form, 'reason')} label={m.reason} hint={m.reasonHint} rows={3} />
      <ButtonRow>
        <Button kind="danger">{m.suspendDo}</Button>
        {back}
      </ButtonRow>
    </Form>
  )
}

/** Asks on which ground, for which days and why a delay stands still; where none may, says why. */
export async function suspendPage(context: StaffContext, sent?: FormState): Promise<Answer> {
  const { db, language, params, today } = context
  const card = await requestCard(db, params['id'] ?? '')
  const person = card && (await personCard(db, card.personId))
  if (card === undefined || person === undefined) return { notFound: true }
  context.read({ requestId: card.id, dossierId: card.dossierId, personId: card.personId })
  const form = sent ?? freshForm(partsOf('from', today.toString()))
  const offers = await offersOf(context, card)
  const body = (
    <>
      <Warning language={language} />
      <Suspending card={card} offers={offers} form={form} language={language} />
    </>
  )
  const header = <RequestHead card={card} person={person} context={context} />
  return { title: sentences(language).suspendTitle({ number: card.number }), header, body }
}

/** To whom: one colleague, or a team of which any one may take it. */
export type Addressee =
  | { readonly kind: 'worker'; readonly id: string }
  | { readonly kind: 'service'; readonly id: string }

/** `overtaken`: the pilot changed in another way, or the request ended, before anybody answered. */
export const offerStates = ['offered', 'accepted', 'refused', 'taken-back', 'overtaken'] as const
export type OfferState = (typeof offerStates)[number]

export const askStates = ['asked', 'answered', 'declined', 'taken-back'] as const
export type AskState = (typeof askStates)[number]

/** Somebody to whom work may be given, as they stand today. Days are ISO texts. */
export type Recipient =
  | {
      readonly kind: 'worker'
      readonly id: string
      readonly name: string
      readonly active: boolean
      /** May be the pilot of a request: a caseworker with a service. */
      readonly pilots: boolean
      /** Away today, and until which day if it is known. */
      readonly away: { readonly until: string | null } | null
    }
  | {
      readonly kind: 'service'
      readonly id: string
      /** Caseworkers of the service who are here, besides the one who gives. */
      readonly present: number
    }

export type RecipientRefusal =
  | { readonly kind: 'ToOneself' }
  /** No longer here, or not somebody who may be the pilot. */
  | { readonly kind: 'NotAPilot' }
  | { readonly kind: 'Away'; readonly name: string; readonly until: string | null }
  /** Nobody of the service is here. */
  | { readonly kind: 'EmptyService' }

/** Why this recipient cannot be given work today; undefined when they can. */
export function recipientFault(
  recipient: Recipient | undefined,
  { giverId, piloting }: { readonly giverId: string; readonly piloting: 'yes' | 'no' },
): RecipientRefusal | undefined {
  if (recipient === undefined) return { kind: 'NotAPilot' }
  if (recipient.kind === 'service') return recipient.present === 0 ? { kind: 'EmptyService' } : undefined
  if (recipient.id === giverId) return { kind: 'ToOneself' }
  if (!recipient.active || (piloting === 'yes' && !recipient.pilots)) return { kind: 'NotAPilot' }
  const { name, away } = recipient
  return away === null ? undefined : { kind: 'Away', name, until: away.until }
}

const isWeekend = (day: Temporal.PlainDate): boolean => day.dayOfWeek > 5

/** The day so many working days later (Monday to Friday). */
function workingDaysAfter(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let at = day
  for (let left = count; left > 0; ) {
    at = at.add({ days: 1 })
    if (!isWeekend(at)) left -= 1
  }
  return at
}

/** Working days in which a colleague answers: our own habit, no law gives it. */
const patience = { offer: 2, urgentOffer: 1, ask: 3, urgentAsk: 1 } as const

type Pressing = {
  readonly today: Temporal.PlainDate
  readonly urgent: boolean
  /** ISO day of the nearest running delay of the law. */
  readonly lawDueOn: string | undefined
}

/** The day by which an offer or a question is answered; after it, it sleeps, and who answers for the team is told. */
export function answerBy(what: 'offer' | 'ask', { today, urgent, lawDueOn }: Pressing): string {
  const soon = lawDueOn !== undefined && lawDueOn <= today.add({ days: 3 }).toString()
  const press = urgent || soon
  const days =
    what === 'offer'
      ? press
        ? patience.urgentOffer
        : patience.offer
      : press
        ? patience.urgentAsk
        : patience.ask
  return workingDaysAfter(today, days).toString()
}

/** Days in which a request does not go back to whoever just gave it: it would pass to and fro over a person's head. */
export const restDays = 30

/** How a decision reaches the person: by registered post, or in hand against a signature (L. 26.05.2002, art. 21). */
export const lawfulSendings = ['registered-post', 'handed-over'] as const
export type LawfulSending = (typeof lawfulSendings)[number]

/** What a letter needs and does not have; each is filled in somewhere. */
export const letterGaps = ['court', 'address'] as const
export type LetterGap = (typeof letterGaps)[number]

/** A decision as its notification looks at it. Days are ISO. */
export type SendingFacts = {
  readonly outcome: string
  readonly published: boolean
  readonly superseded: boolean
  readonly decidedOn: string
  readonly court: boolean
  /** Somewhere the post can bring it. */
  readonly address: boolean
  readonly today: Temporal.PlainDate
}

/** How and when it leaves. `on` is an ISO day. */
export type SendingAsked = { readonly how: LawfulSending; readonly on: string }

/** Why a decision cannot be notified so. */
export type SendingRefusal =
  | { readonly kind: 'NotPublished' }
  | { readonly kind: 'NothingToNotify' }
  | { readonly kind: 'NoCourt' }
  | { readonly kind: 'NoAddress' }
  | { readonly kind: 'BeforeDecision'; readonly decidedOn: string }
  | { readonly kind: 'InTheFuture' }

/**
 * What stands in the way of any notification: an open meeting; an adjournment, which goes back to the enquiry; a court
 * that the letter could not name, without which the time to appeal would not run.
 *
 * @source L. 26.05.2002, art. 21 (registered post or receipt; court and its address in the notification).
 */
export function mayNotify(facts: SendingFacts): SendingRefusal | undefined {
  if (!facts.published) return { kind: 'NotPublished' }
  if (facts.outcome === 'adjourn' || facts.superseded) return { kind: 'NothingToNotify' }
  return facts.court ? undefined : { kind: 'NoCourt' }
}

/** What stands in the way of this sending. */
export function faultInSending(facts: SendingFacts, { how, on }: SendingAsked): SendingRefusal | undefined {
  const refusal = mayNotify(facts)
  if (refusal !== undefined) return refusal
  if (how === 'registered-post' && !facts.address) return { kind: 'NoAddress' }
  if (on < facts.decidedOn) return { kind: 'BeforeDecision', decidedOn: facts.decidedOn }
  return on > facts.today.toString() ? { kind: 'InTheFuture' } : undefined
}

/** What is still to be filled in before the letter may leave by post. */
export const gapsIn = ({ court, address }: Pick<SendingFacts, 'court' | 'address'>): readonly LetterGap[] =>
  letterGaps.filter(gap => !{ court, address }[gap])

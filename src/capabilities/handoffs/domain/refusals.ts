import type { RecipientRefusal } from './relay.ts'

/** Every lawful reason not to pass a request on, or not to take it. Days are ISO texts. */
export type OfferRefusal =
  | RecipientRefusal
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'StaleVersion'; readonly current: number }
  | { readonly kind: 'Ended' }
  | { readonly kind: 'SamePilot' }
  /** It is offered already. */
  | { readonly kind: 'AlreadyOffered'; readonly name: string }
  /** They passed it to the present pilot themselves, not long ago. */
  | { readonly kind: 'PassedBack'; readonly name: string; readonly on: string }
  /** They said no, and why. */
  | { readonly kind: 'RefusedBefore'; readonly name: string; readonly why: string }
  /** Somebody else took it: who is the pilot now. */
  | { readonly kind: 'AlreadyTaken'; readonly name: string }
  | { readonly kind: 'TakenBack' }
  /** It was not offered to this worker. */
  | { readonly kind: 'NotForYou' }

/** Every lawful reason not to ask a colleague, or not to answer. */
export type AskRefusal =
  | RecipientRefusal
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'Ended' }
  /** They wait for an answer of the asker already: round and round. */
  | { readonly kind: 'Circle'; readonly name: string }
  | { readonly kind: 'AlreadyAnswered'; readonly name: string }
  /** A colleague of the team works at it. */
  | { readonly kind: 'AtWork'; readonly name: string }
  | { readonly kind: 'TakenBack' }
  | { readonly kind: 'NotForYou' }

import type { Language } from '#kernel/language.ts'
import type { Way } from './ways.ts'

/** Why somebody is told. Says no more than that there is news. */
export const reasons = [
  'pilot',
  'letter',
  'appointment',
  'paper',
  'answer',
  'news',
  'telephone-added',
  'telephone-removed',
  'identity-used',
] as const
export type Reason = (typeof reasons)[number]

/** About a telephone that may be in other hands: it is not said to that telephone. */
export const isAboutTelephone = (reason: Reason): boolean =>
  ['telephone-added', 'telephone-removed', 'identity-used'].includes(reason)

/** Where an attempt stands. `unsure`: it may have left; a human says. */
export const states = [
  'queued',
  'handing',
  'sent',
  'delivered',
  'bounced',
  'failed',
  'unsure',
  'stopped',
  'reached',
  'not-reached',
] as const
export type AttemptState = (typeof states)[number]

/** Sentences by language. */
export type Words = Readonly<Partial<Record<Language, readonly string[]>>>

/** One thing to tell one person. The same reason and cause tell the same person once, ever. */
export type News = {
  readonly personId: string
  readonly reason: Reason
  /** The change, letter, appointment or answer it is about. */
  readonly causeId: string
  readonly dossierId?: string | undefined
  readonly requestId?: string | undefined
  /** A letter that is kept and has not left yet: it goes by post, or is put in the file. */
  readonly documentId?: string | undefined
  /** Whole sentences for a call or a letter. A mail or a text never carries them. */
  readonly words?: Words | undefined
  /** The first way, where a human chose it: they print the letter and post it. */
  readonly by?: 'post' | undefined
}

/** One way that was tried. Instants are ISO texts. */
export type Attempt = {
  readonly id: string
  readonly nth: number
  readonly way: Way
  readonly address: string
  readonly state: AttemptState
  readonly queuedAt: Temporal.Instant
  readonly notBefore: Temporal.Instant
  readonly settledAt: Temporal.Instant | null
  readonly tries: number
  readonly fault: string | null
}

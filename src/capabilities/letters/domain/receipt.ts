import type { Language } from '#kernel/language.ts'
import type { AidKind } from './aid.ts'
import type { ContactPerson, FreeText, NonEmpty, Organisation } from './letter.ts'

/** What every letter to a person needs. Days are ISO texts, hours `HH:MM`. */
export type Addressed = {
  readonly language: Language
  readonly organisation: Organisation
  /** As on the envelope. */
  readonly recipient: NonEmpty<string>
  /** As one greets: first name and name. */
  readonly personName: string
  readonly place: string
  /** ISO day of the letter. */
  readonly date: string
}

/** By which door the request came in. */
export type ReceivedBy = 'counter' | 'phone' | 'paper' | 'visit' | 'web' | 'partner' | 'ex-officio'

/** What happens next, with its day: never 'we will contact you'. `interview-by`: on that day at the latest. */
export type NextMeeting = {
  readonly kind: 'interview' | 'interview-by' | 'visit' | 'call' | 'papers'
  readonly on: string
  readonly at?: string
  readonly place?: string
}

/** How a person looks up their request: without it (no online view), the phone and the counter remain. */
export type FollowUp = {
  /** Ten characters of Crockford's base 32. */
  readonly code: string
  /** What is asked besides the code. */
  readonly proof: 'birth-date' | 'pin'
  /** Left out when the person wants nothing online. */
  readonly webAddress?: string
}

/**
 * A dated receipt of a request, given at once, even when another centre is competent.
 *
 * @source L. 26.05.2002, art. 18; L. 08.07.1976, art. 58 (bdas-wwsb.brussels/?p=7649).
 */
export type ReceiptData = Addressed & {
  readonly request: {
    readonly number: string
    readonly kind: AidKind
    readonly channel: ReceivedBy
    /** ISO day from which the delays run. */
    readonly receivedOn: string
    /** In the person's own words; what we noted when we opened the request ourselves. */
    readonly words: FreeText
  }
  readonly pilot: {
    readonly name: string
    readonly phone: string
    readonly hours: string
    readonly room?: string
    /** Who answers while the pilot is away, in whole sentences. */
    readonly away?: string
  }
  readonly next: NextMeeting
  /** ISO day on which a decision is due at the latest. */
  readonly decideBy: string
  readonly follow: FollowUp | null
  readonly counter: { readonly address: string; readonly hours: string }
  /** Papers by their name, in the language of the letter. */
  readonly toBring: readonly string[]
}

/** A new code in place of a lost one; `contact` answers for it. */
export type CodeData = Addressed & {
  readonly contact: ContactPerson
  readonly follow: FollowUp
  readonly counter: ReceiptData['counter']
}

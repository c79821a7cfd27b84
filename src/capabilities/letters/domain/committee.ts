import type { Language } from '#kernel/language.ts'
import type { AidKind } from './aid.ts'
import type { NonEmpty, Organisation } from './letter.ts'

/** The meeting an agenda or minutes are about. Days are ISO texts, hours `HH:MM`. */
type Meeting = {
  readonly language: Language
  readonly organisation: Organisation
  /** How the body calls itself: its name in the language of the document. */
  readonly committee: string
  readonly heldOn: string
  readonly startsAt: string
  readonly place: string
}

/** One request on the agenda. */
export type AgendaItem = {
  readonly personName: string
  readonly requestNumber: string
  readonly aid: AidKind
  readonly proposal: string
  readonly proposedBy: string
}

/** The agenda of a meeting, for its members only. */
export type AgendaData = Meeting & { readonly items: NonEmpty<AgendaItem> }

/** One request as it was decided; adjourned ones say what they wait for. */
export type DecidedItem = AgendaItem & {
  readonly outcome: 'grant' | 'grant-in-part' | 'refuse' | 'adjourn'
  /** What was decided, in words: amount and dates, or what is missing. */
  readonly decision: string
  /** In fact and in law; none for an adjournment. */
  readonly motives: readonly string[]
  /** Members who left the room for this item. */
  readonly withdrew: readonly string[]
  /** How the committee voted; left out for a consensus. */
  readonly vote?: string
}

/** The minutes of a meeting. */
export type MinutesData = Meeting & {
  readonly present: NonEmpty<string>
  readonly excused: readonly string[]
  readonly items: readonly DecidedItem[]
  readonly signatories: NonEmpty<{ readonly name: string; readonly role: string }>
}

import type { Language } from '#kernel/language.ts'
import type { RequestClock } from './clocks.ts'
import type { Channel, Kind, State, Step } from './codes.ts'

/** A text that the centre wrote in some of its languages. */
export type Worded = Readonly<Partial<Record<Language, string>>>

/** The text in this language, or in the first one there is. */
export const worded = (texts: Worded, language: Language): string =>
  texts[language] ?? texts.fr ?? texts.nl ?? texts.de ?? texts.en ?? ''

/** The pilot is away today: until when (ISO day, null: not known yet), and who does the work meanwhile. */
export type PilotAway = {
  readonly until: string | null
  readonly standIn: { readonly id: string; readonly name: string; readonly phone: string } | null
}

/** The named human, and how they are reached. Away or not, it is the same one. */
export type Pilot = {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly room: string | null
  readonly hours: Worded
  readonly away: PilotAway | null
}

/** Why this pilot: a rule with its parts, or the words of the human who chose. */
export type PilotReason =
  | { readonly code: 'continuity' }
  /** Took it over from this colleague, who had offered it. What was written between them stays between them. */
  | { readonly code: 'hand-off'; readonly from: string }
  | {
      readonly code: 'rule'
      /** The service handles this kind of request. */
      readonly handles: boolean
      /** Speaks the person's language. */
      readonly speaks: boolean
      /** Knows this kind of request well; left out by the rule of before. */
      readonly knows?: boolean
      /** Here now; false when everyone who could be named is away. */
      readonly present: boolean
    }
  | { readonly code: 'human'; readonly words: string }

/** Days during which a delay stands still, and the ground that the centre gives for them. Days are ISO texts. */
export type Suspension = {
  readonly id: string
  readonly groundId: string
  readonly from: string
  /** The last day. */
  readonly until: string
  /** The words of the ground, as the person reads them. */
  readonly words: Worded
  readonly article: string
  /** Why on this file, in the words of whoever suspended. */
  readonly reason: string
  readonly who: string
}

/** A clock of a request, with what moved its day. */
export type CardClock = RequestClock & {
  readonly id: string
  /** Its day would be that many days sooner without its suspensions. */
  readonly suspendedDays: number
  readonly suspensions: readonly Suspension[]
}

/** A request as every page and letter needs it. Days are ISO texts, instants ISO instants in UTC. */
export type RequestCard = {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly kind: Kind
  readonly channel: Channel
  /** In the person's own words. */
  readonly wording: string
  readonly urgent: boolean
  readonly urgencyReason: string | null
  readonly requestedOn: string
  readonly registeredAt: string
  readonly state: State
  readonly nextStep: Step
  readonly nextStepOn: string | null
  readonly endedOn: string | null
  readonly endReason: string | null
  readonly dossierId: string
  readonly dossierNumber: string
  readonly personId: string
  readonly pilot: Pilot
  readonly pilotReason: PilotReason
  readonly service: {
    readonly id: string
    readonly name: Worded
    readonly phone: string
    readonly place: string
  }
  readonly clocks: readonly CardClock[]
}

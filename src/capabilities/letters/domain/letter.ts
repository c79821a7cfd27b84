import type { Language } from '#kernel/language.ts'

/** At least one. */
export type NonEmpty<Item> = readonly [Item, ...Item[]]

/** A picture as SVG text, with what it shows for those who do not see it. */
export type Logo = { readonly svg: string; readonly alternative: string }

/** Who writes. Lines as they stand on an envelope. */
export type Organisation = {
  readonly name: string
  readonly addressLines: NonEmpty<string>
  readonly phone: string
  readonly email?: string
  readonly website?: string
  readonly logo?: Logo
}

/** The human who answers for this letter: always named, always reachable without a screen. */
export type ContactPerson = {
  readonly name: string
  readonly service: string
  readonly phone: string
  readonly hours: string
  readonly room?: string
  /** Who answers while this one is away, and until when: whole sentences, in the language of the letter. */
  readonly away?: string
}

/** Something a person or a caseworker wrote. `language` is given when it is not the letter's, so that it is read aloud rightly. */
export type FreeText = { readonly text: string; readonly language?: Language }

/** A cell of a table: a text, and a smaller note under it. */
export type Cell = string | { readonly text: string; readonly note?: string }

export type Column = {
  readonly label: string
  readonly align: 'start' | 'end'
  readonly width: 'wide' | 'medium' | 'narrow'
}

/** How a framed passage is meant. The colour never speaks alone: the title says it too. */
export type Tone = 'know' | 'soon' | 'done'

/** The parts a letter is made of; the template knows how each looks, the tags what each is. */
export type Block =
  | ({ readonly kind: 'paragraph' } & FreeText)
  /** The person's own words, set apart. */
  | ({ readonly kind: 'quotation' } & FreeText)
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'keyValues'
      readonly rows: NonEmpty<{ readonly label: string; readonly value: string }>
    }
  | {
      readonly kind: 'table'
      readonly columns: NonEmpty<Column>
      readonly rows: NonEmpty<readonly Cell[]>
      readonly total?: readonly string[]
    }
  | { readonly kind: 'list'; readonly items: NonEmpty<FreeText> }
  | {
      readonly kind: 'callout'
      readonly tone: Tone
      readonly title: string
      readonly lines: NonEmpty<string>
    }
  /** A code to be typed or said, large and in groups. */
  | { readonly kind: 'code'; readonly label: string; readonly groups: NonEmpty<string> }
  | {
      readonly kind: 'signature'
      readonly signatories: NonEmpty<{ readonly name: string; readonly role: string }>
    }
  | { readonly kind: 'pageBreak' }

/**
 * One letter in one language, ready to be printed: every word of it is here, nothing is computed by the template.
 * Without `recipient` it is an internal document (agenda, minutes) and leaves no room for a window.
 */
export type Letter = {
  readonly language: Language
  readonly organisation: Organisation
  readonly recipient?: NonEmpty<string>
  /** The line above the title: place and date. */
  readonly placeAndDate: string
  /** Labels and values beside the address: our reference, the request's number. */
  readonly references: readonly { readonly label: string; readonly value: string }[]
  readonly contact?: { readonly title: string; readonly lines: NonEmpty<string> }
  /** Said above the subject of a translation: it informs, the act decides. */
  readonly banner?: string
  readonly subject: string
  readonly blocks: readonly Block[]
  readonly footer: string
}

/**
 * What goes into one envelope: the act in the administrative language (both in Brussels), then translations.
 * Each letter starts on a page of its own.
 */
export type LetterDocument = {
  readonly title: string
  readonly author: string
  readonly language: Language
  /** Which side the window of the tenant's envelopes is on. */
  readonly window: 'right' | 'left'
  readonly letters: NonEmpty<Letter>
}

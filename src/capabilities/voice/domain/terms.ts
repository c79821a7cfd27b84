import type { VoiceKind } from './kinds.ts'

/** The text a term comes from: articles of Regulation (EU) 2016/679 (general data protection). */
export type TermSource = { readonly articles: readonly string[] }

/** How long an answer may take, from a day on. `source` null: the habit of the house, which no text gives. */
export type Term = {
  /** ISO day it counts from. */
  readonly from: string
  readonly days?: number
  readonly months?: number
  readonly source: TermSource | null
}

/** Answers to whoever asks about their own data: without undue delay, within one month of the request at the latest. */
const oneMonth = (article: string): Term => ({
  from: '2018-05-25',
  months: 1,
  source: { articles: ['12 (3)', article] },
})
const house = (days: number): Term => ({ from: '2026-01-01', days, source: null })

/** Each kind with its terms, the law's and the house's: the earlier day is kept. Changed here and nowhere else. */
const terms: Readonly<Record<VoiceKind, readonly Term[]>> = {
  why: [oneMonth('15'), house(14)],
  change: [house(14)],
  contest: [oneMonth('16')],
  complaint: [house(21)],
}

/** A day by which a human answers, and where it comes from. */
export type Due = { readonly on: Temporal.PlainDate; readonly source: TermSource | null }

/** The day by which what was said on `said` is answered: the earliest of the terms in force. */
export function dueOf(kind: VoiceKind, said: Temporal.PlainDate): Due {
  const days = terms[kind]
    .filter(({ from }) => from <= said.toString())
    .map(({ days = 0, months = 0, source }) => ({ on: said.add({ months, days }), source }))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
  const [first] = days
  if (first === undefined) throw new Error(`No term was in force on ${said.toString()}.`)
  return first
}

/**
 * Where one may go with an answer about one's own data (art. 77): the authority, as it gives its own address.
 *
 * @source dataprotectionauthority.be, autoriteprotectiondonnees.be: "introduire une plainte".
 */
export const dataAuthority = {
  address: {
    fr: 'Rue de la Presse 35, 1000 Bruxelles',
    nl: 'Drukpersstraat 35, 1000 Brussel',
    de: 'Rue de la Presse 35, 1000 Brüssel',
    en: 'Rue de la Presse 35, 1000 Brussels',
  },
  phone: '02 274 48 00',
} as const

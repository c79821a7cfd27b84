import { lengthOf, type Period, type Rhythm, sharedDays, slicesOf } from './periods.ts'
import type { Term } from './terms.ts'

/** Why an amount is what it is: a code and its parts, said in words at the edge. Amounts in cents, days ISO. */
export type Explanation = {
  readonly key: string
  readonly args: Readonly<Record<string, string | number>>
}

/** What is owed for one slice. `termId`: the term it rests on; undefined when none speaks of these days. */
export type Owed = {
  readonly period: Period
  readonly cents: number
  readonly termId: string | undefined
  readonly explanation: Explanation
}

type Piece = { readonly term: Term; readonly days: number }

const spanOf = ({ fromOn, untilOn }: Term) => ({ from: fromOn, until: untilOn })

const piecesIn = (terms: readonly Term[], period: Period): readonly Piece[] =>
  terms.map(term => ({ term, days: sharedDays(period, spanOf(term)) })).filter(({ days }) => days > 0)

const half = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator))

const weighed = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { term, days }) => sum + term.amountCents * days, 0)

/** The month a right begins in, when the computation of the law says what that month is. */
function startedIn(terms: readonly Term[], pieces: readonly Piece[], length: number): number | undefined {
  const [only, ...others] = pieces
  const first = terms.every(term => only === undefined || term.fromOn >= only.term.fromOn)
  if (only === undefined || others.length > 0 || !first || only.days === length) return undefined
  const toTheEnd = Number(only.term.fromOn.slice(8)) + only.days - 1 === length
  return toTheEnd ? (only.term.startedCents ?? undefined) : undefined
}

/**
 * What a month owes: the amount, when one term covers it; for the month a right begins in, what the law's computation
 * says; else each amount in proportion of its days, rounded once.
 *
 * @source primabook.mi-is.be/fr/node/378: the started month, in proportion of its calendar days.
 */
function monthCents(terms: readonly Term[], month: Period, length: number) {
  const pieces = piecesIn(terms, month)
  const started = startedIn(terms, pieces, length)
  const [only] = pieces
  const days = pieces.reduce((sum, piece) => sum + (piece.term.amountCents > 0 ? piece.days : 0), 0)
  const whole = pieces.length === 1 && only?.days === length
  const key = whole ? 'whole-month' : started !== undefined ? 'started-month' : 'days-of-month'
  const cents = whole ? (only?.term.amountCents ?? 0) : (started ?? half(weighed(pieces), length))
  const monthly = pieces.findLast(({ term }) => term.amountCents > 0)?.term.amountCents ?? 0
  return { cents, key, args: { month: cents, monthly, days, daysInMonth: length } }
}

/** What each slice of a month owes. Their sum is what the month owes: a slice weighs what its days weigh. */
export function owedInMonth(terms: readonly Term[], month: string, rhythm: Rhythm): readonly Owed[] {
  const length = lengthOf(month)
  const slices = slicesOf(month, rhythm)
  const whole = { from: `${month}-01`, until: slices.at(-1)?.until ?? `${month}-01` }
  const { cents, key, args } = monthCents(terms, whole, length)
  const weights = slices.map(slice => weighed(piecesIn(terms, slice)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let [weight, given] = [0, 0]
  return slices.map((period, index) => {
    weight += weights[index] ?? 0
    const upTo = total === 0 ? 0 : half(cents * weight, total)
    const part = upTo - given
    given = upTo
    const pieces = piecesIn(terms, period)
    const { id } = (pieces.findLast(({ term }) => term.amountCents > 0) ?? pieces.at(-1))?.term ?? {}
    return { period, cents: part, termId: id, explanation: { key, args: { ...args, every: rhythm } } }
  })
}

/** What an aid that is given once owes, for the day it is given from. */
export function owedOnce(terms: readonly Term[], on: string | undefined): readonly Owed[] {
  const term = terms.at(-1)
  const day = on ?? term?.fromOn
  if (day === undefined) return []
  const cents = term?.amountCents ?? 0
  const explanation = { key: 'once', args: { month: cents, monthly: cents } }
  return [{ period: { from: day, until: day }, cents, termId: term?.id, explanation }]
}

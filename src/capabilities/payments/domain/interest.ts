import { ok, type Result, refuse } from '#kernel/result.ts'

/** The legal rate of each year that is known, in millionths: 5.25 % is 52 500. */
export type Rates = ReadonlyMap<number, number>

/** Money that was late. Days are ISO. */
export type Late = {
  readonly cents: number
  /** The first day for which interest is owed. */
  readonly from: string
  /** The last day: the one before it is paid. */
  readonly until: string
}

const startOf = (year: number) => `${year}-01-01`
const lastOf = (year: number) => `${year}-12-31`

const daysFrom = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days + 1

/**
 * Simple interest for lateness, each year at its own rate by its own days, rounded once. A year without a known rate
 * gives no amount: the rate is never guessed.
 *
 * @source AR 11.07.2002, art. 36: interest is owed by law; how its days are counted is an open question.
 */
export function interestOwed(
  { cents, from, until }: Late,
  rates: Rates,
): Result<number, { readonly kind: 'RateUnknown'; readonly year: number }> {
  let micros = 0
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const rate = rates.get(year)
    if (rate === undefined) return refuse({ kind: 'RateUnknown', year })
    const first = from > startOf(year) ? from : startOf(year)
    const last = until < lastOf(year) ? until : lastOf(year)
    micros += (cents * rate * daysFrom(first, last)) / daysFrom(startOf(year), lastOf(year))
  }
  return ok(until < from ? 0 : Math.round(micros / 1_000_000))
}

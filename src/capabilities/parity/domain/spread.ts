/** Days that were waited, with how many waited so long. Any order; each `count` is a whole number above zero. */
export type Spread = readonly { readonly days: number; readonly count: number }[]

/** How many waited. */
export const total = (spread: Spread): number => spread.reduce((sum, { count }) => sum + count, 0)

/** Spreads laid together, days in order. */
export function together(spread: Spread): Spread {
  const counts = new Map<number, number>()
  for (const { days, count } of spread) counts.set(days, (counts.get(days) ?? 0) + count)
  return [...counts].toSorted(([a], [b]) => a - b).map(([days, count]) => ({ days, count }))
}

/** The days of the one who waited the `rank`th shortest; ranks begin at 1. */
function ranked(ordered: Spread, rank: number): number {
  let passed = 0
  for (const { days, count } of ordered) {
    passed += count
    if (passed >= rank) return days
  }
  throw new Error(`Nobody is number ${rank} of ${passed}.`)
}

/** The days within which this share (0 to 1) had it: the smallest day that reaches it. */
export const within = (spread: Spread, share: number): number =>
  ranked(together(spread), Math.max(1, Math.ceil(share * total(spread))))

/**
 * The rank of the lower bound of a 95 % interval of a median of `size`; the upper one is as far from the end. Exact: the
 * number of observations below the median is binomial with a half. Nothing below six, where no interval reaches 95 %.
 *
 * @source M. J. Campbell, M. J. Gardner, Calculating confidence intervals for some non-parametric analyses, BMJ 296,
 * 1988, pp. 1454-1456, table 1 (size 20: 6 and 15; 30: 10 and 21; 50: 18 and 33; 100: 40 and 61).
 */
export function rankOfBound(size: number): number | undefined {
  let [logChance, sum, rank] = [-size * Math.LN2, 0, 0]
  for (let below = 0; below < size / 2; below += 1) {
    sum += Math.exp(logChance)
    if (sum > 0.025) break
    rank = below + 1
    logChance += Math.log(size - below) - Math.log(below + 1)
  }
  return rank === 0 ? undefined : rank
}

/** Days within which half had it. `low` and `high` bound the median with 95 %; null when too few to say. */
export type Middle = {
  readonly count: number
  readonly half: number
  readonly bounds: { readonly low: number; readonly high: number } | null
}

/** The median of a spread with its interval; undefined when nobody waited. */
export function middle(spread: Spread): Middle | undefined {
  const ordered = together(spread)
  const count = total(ordered)
  if (count === 0) return undefined
  const rank = rankOfBound(count)
  const bounds =
    rank === undefined ? null : { low: ranked(ordered, rank), high: ranked(ordered, count + 1 - rank) }
  return { count, half: within(ordered, 0.5), bounds }
}

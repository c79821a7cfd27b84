/** A share of requests, 0 to 1, with the 95 % interval around it. */
export type Share = {
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959_964

/**
 * A share with Wilson's interval, which stays between 0 and 1 and holds for few; undefined when there is nothing to share.
 *
 * @source E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927,
 * pp. 209-212; cases of R. G. Newcombe, Statistics in Medicine 17, 1998, p. 861 (81 of 263: 0.2553 to 0.3662).
 */
export function shareOf(count: number, of: number): Share | undefined {
  if (of === 0) return undefined
  const share = count / of
  const square = (z * z) / of
  const centre = (share + square / 2) / (1 + square)
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of))
  return { of, share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

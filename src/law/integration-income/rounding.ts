import { rational, roundHalfUp } from '#kernel/rational.ts'

/**
 * Where cents are rounded, and how: half up. Each counted resource is rounded once, per year, so that the printed lines
 * add up; a month is a twelfth of the year; the started month rounds at each of its printed steps.
 *
 * The published amounts hold this rule (month = year / 12 to the cent, since 2013), and so does the official example of
 * a started month; other lines of that same page do not, see docs/law/open-questions.md.
 *
 * @source L. 26.05.2002, art. 14 and 22, as published amounts apply them; primabook.mi-is.be/fr/node/378 (rules of 2023-01-01).
 */
/** First day these rounding rules are formalised. */
export const roundingVersion = '2013-09-01'

/** n/d to the nearest whole cent, half up. */
export function rounded(n: number, d: number): number {
  return roundHalfUp(rational(n, d))
}

/** A twelfth of a year. */
export const toMonth = (annual: number): number => rounded(annual, 12)

/** A year from an amount per month or per year. */
export const toYear = (amount: number, per: 'month' | 'year'): number =>
  per === 'month' ? amount * 12 : amount

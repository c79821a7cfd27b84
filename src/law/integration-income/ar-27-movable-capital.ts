import { add, type Rational, rational, roundHalfUp, zero } from '#kernel/rational.ts'
import { capitalBands } from '#law/integration-income/amounts/fixed.ts'
import type { MovableCapital } from '#law/integration-income/case.ts'
import { type Context, lawOf } from '#law/integration-income/context.ts'
import type { Owner } from '#law/integration-income/owner.ts'
import { rounded } from '#law/integration-income/rounding.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * Savings, invested or not: nothing up to 6 200 €, 6 % of what lies between 6 200 and 12 500 €, 10 % above, per year and
 * for every category. All the capitals of a person are added up first; a share counts for the share.
 *
 * @source AR 11.07.2002, movable capital; bdas-wwsb.brussels/?p=3440; adasasbl.be/2020/04/06.
 */
export function movableCapital(
  context: Context,
  { who }: Owner,
  capitals: readonly MovableCapital[],
): number {
  if (capitals.length === 0) return 0
  const entry = lawOf(context, capitalBands)
  const capital = roundHalfUp(capitals.reduce(addShare, zero))
  return say(context.trace, {
    rule: 'movable-capital',
    law: { article: 'AR 11.07.2002, art. 27', lawVersion: entry.from },
    inputs: { who, capital },
    value: inBands(entry.value, capital),
    per: 'year',
  })
}

const addShare = (sum: Rational, { amount, share }: MovableCapital): Rational =>
  add(sum, rational(amount * share.part, share.of))

type Band = { readonly above: number; readonly percent: number }

const inBands = (bands: readonly Band[], capital: number): number => {
  let hundredths = 0
  bands.forEach((band, index) => {
    const top = Math.min(capital, bands[index + 1]?.above ?? capital)
    hundredths += Math.max(0, top - band.above) * band.percent
  })
  return rounded(hundredths, 100)
}

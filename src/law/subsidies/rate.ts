import { ok, type Result, refuse } from '#kernel/result.ts'
import { inForce } from '#law/dated.ts'
import { crisisPoints, projectPercent, type RateRule, rateRule } from '#law/subsidies/rates.ts'

/**
 * The rate at which the State repays the integration income to a centre in a year.
 *
 * The average that counts is that of the year before last. A level is reached for the first time only when the average
 * also grew by five percent in a year; below its level a centre loses one point a year, unless it shrank by less than three
 * percent.
 *
 * @source L. 26.05.2002, art. 32 and following; primabook.mi-is.be/fr/node/24.
 */
export type RateFacts = {
  /** The day whose rate is asked, ISO. */
  readonly on: string
  /** Average number of entitled persons a month in the year before last. */
  readonly average: number
  /** The same, one year earlier. */
  readonly averageBefore: number
  /** The rate of the previous year, without crisis points; `null` = the base rate. */
  readonly previousRate: number | null
}

export type RateReason =
  | 'base'
  | 'level-kept'
  | 'level-reached'
  | 'growth-too-small'
  | 'below-level-tolerated'
  | 'below-level-one-point'
  | 'crisis-points'

export type Rate = {
  readonly on: string
  /** Percent of the income granted, crisis points included. */
  readonly percent: number
  readonly crisisPoints: number
  readonly projectPercent: number
  readonly article: string
  readonly ruleVersion: string
  readonly source: string
  readonly reasons: readonly RateReason[]
}

export type RateRefusal = 'before-the-law' | 'rate-unknown-for-period'

type Step = { readonly percent: number; readonly reason: RateReason }

const target = (rule: RateRule, average: number): number =>
  rule.levels.findLast(level => average >= level.from)?.percent ?? rule.base

/** Growth in percent compares as whole numbers: 5 % more means at least 105 for 100. */
const grew = ({ average, averageBefore }: RateFacts, percent: number): boolean =>
  average * 100 >= averageBefore * (100 + percent)

const shrankLess = ({ average, averageBefore }: RateFacts, percent: number): boolean =>
  average * 100 > averageBefore * (100 - percent)

function step(rule: RateRule, facts: RateFacts): Step {
  const previous = facts.previousRate ?? rule.base
  const aimed = target(rule, facts.average)
  if (aimed > previous)
    return grew(facts, rule.growth)
      ? { percent: aimed, reason: 'level-reached' }
      : { percent: previous, reason: 'growth-too-small' }
  if (aimed === previous) return { percent: aimed, reason: aimed === rule.base ? 'base' : 'level-kept' }
  const atLevel = rule.levels.some(level => level.percent === previous)
  if (atLevel && shrankLess(facts, rule.tolerance))
    return { percent: previous, reason: 'below-level-tolerated' }
  return { percent: Math.max(aimed, previous - rule.fallback), reason: 'below-level-one-point' }
}

/** The rate with its reasons, or why none can be given for that day. */
export function subsidyRate(facts: RateFacts): Result<Rate, RateRefusal> {
  const rule = inForce(rateRule, facts.on)
  if (!rule) return refuse('before-the-law')
  const extra = inForce(crisisPoints, facts.on)?.value ?? null
  const project = inForce(projectPercent, facts.on)?.value ?? null
  if (extra === null || project === null) return refuse('rate-unknown-for-period')
  const { percent, reason } = step(rule.value, facts)
  return ok({
    on: facts.on,
    percent: percent + extra,
    crisisPoints: extra,
    projectPercent: project,
    article: 'L. 26.05.2002, art. 32',
    ruleVersion: rule.from,
    source: rule.source,
    reasons: extra > 0 ? [reason, 'crisis-points'] : [reason],
  })
}

/** What comparing a booked rate with the law's gives. */
export type RateCheck =
  | { readonly kind: 'agrees'; readonly rate: Rate }
  | { readonly kind: 'differs'; readonly rate: Rate; readonly booked: number; readonly points: number }
  | { readonly kind: 'not-checkable'; readonly refusal: RateRefusal }

/** Flags a booked rate the law does not give, with the difference in points (booked less due). */
export function checkBookedRate(facts: RateFacts, booked: number): RateCheck {
  const due = subsidyRate(facts)
  if (!due.ok) return { kind: 'not-checkable', refusal: due.refusal }
  const rate = due.value
  return rate.percent === booked
    ? { kind: 'agrees', rate }
    : { kind: 'differs', rate, booked, points: booked - rate.percent }
}

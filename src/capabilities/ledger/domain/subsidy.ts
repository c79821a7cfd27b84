import { type RateReason, type RateRefusal, subsidyRate } from '#law/subsidies/index.ts'
import type { Month } from './month.ts'

/** What the rate of a year rests on, as the centre recorded it. */
export type SubsidyFacts = {
  /** The year of the rate. */
  readonly year: number
  /** Entitled persons a month, in hundredths, two years before. */
  readonly averageHundredths: number
  /** The same, three years before. */
  readonly beforeHundredths: number
  /** The rate of the year before; null = the base rate. */
  readonly previousPercent: number | null
}

/** Why there is a rate, or why there is none. */
export type ExpectedReason = RateReason | RateRefusal | 'averages-unknown'

/** The State's share for a month: percent, or null with the reason why it is not known. */
export type ExpectedRate = {
  readonly percent: number | null
  readonly reasons: readonly ExpectedReason[]
}

/** The rate for the month an amount was due for. Nothing is invented: without averages there is none. */
export function expectedRate(facts: SubsidyFacts | undefined, month: Month): ExpectedRate {
  if (facts === undefined) return { percent: null, reasons: ['averages-unknown'] }
  const rate = subsidyRate({
    on: month,
    average: facts.averageHundredths / 100,
    averageBefore: facts.beforeHundredths / 100,
    previousRate: facts.previousPercent,
  })
  return rate.ok
    ? { percent: rate.value.percent, reasons: rate.value.reasons }
    : { percent: null, reasons: [rate.refusal] }
}

/**
 * The State's share of one amount in cents, rounded to the cent, an exact half away from zero. The rounding is ours:
 * no source says it (docs/law/open-questions.md).
 */
export const shareOf = (amountCents: number, percent: number): number => {
  const absolute = Math.floor((Math.abs(amountCents) * percent + 50) / 100)
  return amountCents < 0 ? -absolute : absolute
}

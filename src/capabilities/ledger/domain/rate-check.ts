import { type ExpectedReason, expectedRate, type SubsidyFacts } from './subsidy.ts'

/** Why a rate is not booked as it was typed. */
export type RateFault =
  | {
      readonly kind: 'RateDiffers'
      readonly percent: number
      readonly lawPercent: number
      readonly reasons: readonly ExpectedReason[]
    }
  | { readonly kind: 'RateUnknown'; readonly reasons: readonly ExpectedReason[] }

/** What the law gives for a year: that of its first day; the rate of a year does not change within it since 2021. */
export const lawOfYear = (facts: readonly SubsidyFacts[], year: number) =>
  expectedRate(
    facts.find(one => one.year === year),
    `${year}-01-01`,
  )

/** Compares a typed rate with the law's, before anything is booked. */
export function rateFault(
  facts: readonly SubsidyFacts[],
  { year, percent }: { readonly year: number; readonly percent: number },
): RateFault | undefined {
  const law = lawOfYear(facts, year)
  if (law.percent === null) return { kind: 'RateUnknown', reasons: law.reasons }
  if (law.percent === percent) return undefined
  return { kind: 'RateDiffers', percent, lawPercent: law.percent, reasons: law.reasons }
}

/** Why a claim is not booked as it was typed: more than the law gives. Cents. */
export type ClaimFault = {
  readonly kind: 'MoreThanExpected'
  readonly expectedCents: number
  readonly claimedCents: number
  readonly baseCents: number
}

/** A month's claim against what is expected for it; what was claimed before counts. */
export function claimFault(
  month: { readonly baseCents: number; readonly expectedCents: number; readonly claimedCents: number },
  cents: number,
): ClaimFault | undefined {
  const { expectedCents, claimedCents, baseCents } = month
  return claimedCents + cents > expectedCents
    ? { kind: 'MoreThanExpected', expectedCents, claimedCents, baseCents }
    : undefined
}

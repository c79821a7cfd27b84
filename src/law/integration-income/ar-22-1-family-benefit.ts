import type { FamilyBenefit } from '#law/integration-income/case.ts'
import type { Context } from '#law/integration-income/context.ts'
import type { Owner } from '#law/integration-income/owner.ts'
import { toYear } from '#law/integration-income/rounding.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * Family benefit: what is received for children does not count; what a young person receives for themselves does, without
 * its supplements. Somebody else's benefit for the applicant counts from 1 March 2026 on, again without supplements.
 *
 * @source AR 11.07.2002, art. 22 §1; art. 34 as changed by AR 07.01.2026 (MB 16.01.2026).
 */
const exempt = { article: 'AR 11.07.2002, art. 22 §1', lawVersion: '2002-10-01' }
const counted = { article: 'AR 11.07.2002, art. 22', lawVersion: '2002-10-01' }
const forApplicant = { article: 'AR 11.07.2002, art. 34 (AR 07.01.2026)', lawVersion: '2026-03-01' }

/** What counts per year. On a relative's list, `self` means: received for the applicant. */
export function familyBenefit({ trace }: Context, owner: Owner, benefit: FamilyBenefit): number {
  const { amount, per: period, as } = benefit
  const { who } = owner
  const free = benefit.for === 'children' || as === 'supplement' || owner.benefitForApplicant === false
  if (free)
    return say(trace, {
      rule: 'family-benefit-exempt',
      law: exempt,
      inputs: { who, amount, period, as },
      value: 0,
      per: 'year',
    })
  const value = toYear(amount, period)
  if (owner.benefitForApplicant === true)
    return say(trace, {
      rule: 'family-benefit-for-applicant',
      law: forApplicant,
      inputs: { who, amount, period },
      value,
      per: 'year',
    })
  const inputs = { who, kind: benefit.kind, amount, period }
  return say(trace, { rule: 'resource', law: counted, inputs, value, per: 'year' })
}

import type { Category, Member } from '#law/integration-income/case.ts'
import { type Context, warn } from '#law/integration-income/context.ts'
import type { Counted } from '#law/integration-income/owner.ts'
import { countResources } from '#law/integration-income/resources.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * A spouse or life partner under the same roof: always counted, unless they receive the integration income themselves.
 * In category 3 in full, because that amount is for both; else only what exceeds the income of category 1. Their resources
 * have the same exemptions as those of the person who asks. There is no discretion here.
 *
 * @source AR 11.07.2002, art. 34 §1; bdas-wwsb.brussels/?p=3380.
 */
const law = { article: 'AR 11.07.2002, art. 34 §1', lawVersion: '2002-10-01' }
const nothing: Counted = { total: 0, beyondExemption: 0 }

export type Partner = {
  readonly member: Member
  readonly pointer: string
  readonly category: Category
  /** Income of category 1 per year; asked for only when it is needed. */
  readonly protectedIncome: () => number
}

/** What is counted of the partner's resources per year. */
export function countPartner(context: Context, partner: Partner): Counted {
  const { member, pointer } = partner
  const base = { law, per: 'year' } as const
  if (member.receivesIntegrationIncome) {
    say(context.trace, { ...base, rule: 'partner-receives-income', inputs: { people: 1 }, value: 0 })
    return nothing
  }
  if (member.counted !== null)
    warn(context, { code: 'partner-always-counted', pointer: `${pointer}/counted` })
  const owned = partnerResources(context, partner)
  if (partner.category === 3) {
    const inputs = { resources: owned.total }
    say(context.trace, { ...base, rule: 'partner-in-full', inputs, value: owned.total })
    return owned
  }
  const kept = partner.protectedIncome()
  const inputs = { resources: owned.total, protected: kept }
  const value = Math.max(0, owned.total - kept)
  say(context.trace, { ...base, rule: 'partner-above-category-1', inputs, value })
  return { total: value, beyondExemption: 0 }
}

const partnerResources = (context: Context, { member, pointer }: Partner): Counted =>
  countResources(
    context,
    {
      who: 'partner',
      pointer,
      workExemption: true,
      benefitForApplicant: null,
      grantHolder: member.resources.some(one => one.kind === 'exempt' && one.reason === 'studyGrant'),
      birthDate: null,
    },
    member.resources,
  )

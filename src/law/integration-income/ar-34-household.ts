import { countPartner } from '#law/integration-income/ar-34-1-partner.ts'
import { countRelatives, type Housemate } from '#law/integration-income/ar-34-2-relatives.ts'
import type { Case, Category } from '#law/integration-income/case.ts'
import type { Context } from '#law/integration-income/context.ts'
import { annualIncome } from '#law/integration-income/l-14-income.ts'
import type { Counted } from '#law/integration-income/owner.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * Everybody else under the roof: the partner (§1), relatives who owe maintenance (§2), and those never counted.
 * Somebody in category 2 shares no household: nobody is counted.
 *
 * @source AR 11.07.2002, art. 34.
 */
const law = { article: 'AR 11.07.2002, art. 34', lawVersion: '2002-10-01' }

export type Own = { readonly category: Category; readonly annualIncome: number }

/** What is counted of the household per year. */
export function countHousehold(context: Context, { household }: Case, own: Own): Counted {
  const base = { law, per: 'year' } as const
  if (own.category === 2 && household.length > 0)
    say(context.trace, { ...base, rule: 'not-cohabiting', inputs: { people: household.length }, value: 0 })
  const [partner, relatives] = own.category === 2 ? [null, 0] : countPeople(context, household, own)
  const inputs = { partner: partner?.total ?? 0, relatives }
  const value = inputs.partner + relatives
  const total = say(context.trace, { ...base, rule: 'household-total', inputs, value })
  return { total, beyondExemption: partner?.beyondExemption ?? 0 }
}

function countPeople(
  context: Context,
  household: Case['household'],
  own: Own,
): readonly [Counted | null, number] {
  const housemates: Housemate[] = household.map((member, index) => ({
    member,
    pointer: `/household/${index}`,
  }))
  const protectedIncome = firstCategory(context, own)
  const partner = housemates.find(one => one.member.relation === 'partner')
  const counted = partner
    ? countPartner(context, { ...partner, category: own.category, protectedIncome })
    : null
  const others = housemates.filter(one => one !== partner)
  return [counted, others.length === 0 ? 0 : countRelatives(context, others, protectedIncome)]
}

/** The income of category 1, looked up and said once, and only when a rule needs it. */
function firstCategory(context: Context, own: Own): () => number {
  let income = own.category === 1 ? own.annualIncome : null
  return () => {
    income ??= annualIncome(context, 1).annual
    return income
  }
}

import { generalExemption } from '#law/integration-income/amounts/fixed.ts'
import type { Category } from '#law/integration-income/case.ts'
import { type Context, lawOf } from '#law/integration-income/context.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * General exemption: 155, 250 or 310 € a year by category, not indexed, taken once and last, from everything that is
 * counted, and only while that total stays below the income of the category. What a local job pays above its free hour
 * is not touched. With equal-time custody: the mean of categories 2 and 3, like the income itself.
 *
 * @source AR 11.07.2002, art. 22 §2.
 */
export type Facts = {
  readonly total: number
  readonly income: number
  readonly category: Category
  readonly shared: boolean
  /** The part of the total this exemption may not touch. */
  readonly notCovered: number
}

/** What is exempted per year, and what was the most it could be. */
export function exemptedOf(
  context: Context,
  facts: Facts,
): { readonly value: number; readonly most: number; readonly from: string } {
  const { value, from } = lawOf(context, generalExemption)
  const most = facts.shared ? (value[2] + value[3]) / 2 : value[facts.category]
  const below = facts.total < facts.income
  return { value: below ? Math.min(most, Math.max(0, facts.total - facts.notCovered)) : 0, most, from }
}

/** The exemption with its reason, also when it does not apply. */
export function generallyExempted(context: Context, facts: Facts): number {
  const { value, most, from } = exemptedOf(context, facts)
  const { total, income, category, notCovered } = facts
  const base = {
    law: { article: 'AR 11.07.2002, art. 22 §2', lawVersion: from },
    value,
    per: 'year',
  } as const
  if (total >= income)
    return say(context.trace, {
      ...base,
      rule: 'general-exemption-not-applied',
      inputs: { total, income, category },
    })
  const inputs = { total, income, category, most, notCovered }
  return say(context.trace, { ...base, rule: 'general-exemption', inputs })
}

import { type CategoryAmount, categoryAmounts } from '#law/integration-income/amounts/categories.ts'
import type { Applicant, Category } from '#law/integration-income/case.ts'
import { amountOf, type Context, warn } from '#law/integration-income/context.ts'
import { toMonth } from '#law/integration-income/rounding.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * The income of the category, per year and per month.
 *
 * @source L. 26.05.2002, art. 14 §1; equal-time custody: Cass. 27.06.2022, S.20.0015.F (mean of alone and family).
 */
const law = { article: 'L. 26.05.2002, art. 14 §1', lawVersion: '2002-10-01' }
const meanLaw = { article: 'L. 26.05.2002, art. 14 §1 (Cass. 27.06.2022)', lawVersion: '2002-10-01' }

export type CategoryIncome = {
  readonly annual: number
  readonly monthly: number
  readonly validFrom: string
  readonly source: string
}

const yearOf = (amount: CategoryAmount): number => amount.annual ?? amount.monthly * 12

/** The annual income of a category, with its reason; the year of a month-only source is twelve months, and said so. */
export function annualIncome(context: Context, category: Category): CategoryIncome {
  const need = {
    pick: (value: Readonly<Record<Category, CategoryAmount | null>>) => value[category],
    pointer: '/on',
  }
  const { amount, entry } = amountOf(context, categoryAmounts, need)
  const annual = yearOf(amount)
  const base = { law: { ...law, lawVersion: entry.from }, value: annual, per: 'year' } as const
  if (amount.annual === null) {
    warn(context, { code: 'annual-derived', date: entry.from })
    const inputs = { category, validFrom: entry.from, monthly: amount.monthly }
    say(context.trace, { ...base, rule: 'category-income-twelve-months', inputs })
  } else {
    say(context.trace, { ...base, rule: 'category-income', inputs: { category, validFrom: entry.from } })
  }
  return { annual, monthly: amount.monthly, validFrom: entry.from, source: entry.source }
}

/** Equal-time custody changes the amount of somebody alone or with family; of a cohabiting person it changes nothing. */
function withSharedCustody(context: Context, category: Category): CategoryIncome | null {
  if (category === 1) {
    warn(context, { code: 'shared-custody-not-applied', pointer: '/applicant/sharedCustody' })
    return null
  }
  const [alone, family] = [annualIncome(context, 2), annualIncome(context, 3)]
  const mean = Math.round((alone.annual + family.annual) / 2)
  const inputs = { alone: alone.annual, family: family.annual }
  say(context.trace, { rule: 'shared-custody-mean', law: meanLaw, inputs, value: mean, per: 'year' })
  return { ...alone, annual: mean, monthly: toMonth(mean) }
}

/** The full income of the person's category, before any resource. */
export function categoryIncome(context: Context, applicant: Applicant, category: Category): CategoryIncome {
  const shared = applicant.sharedCustody === 'equal' ? withSharedCustody(context, category) : null
  const income = shared ?? annualIncome(context, category)
  const inputs = { category, annual: income.annual }
  say(context.trace, { rule: 'category-income-monthly', law, inputs, value: income.monthly, per: 'month' })
  return income
}

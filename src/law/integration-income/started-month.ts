import { daysInMonth as daysOf } from '#kernel/calendar.ts'
import { type Dated, dated } from '#law/dated.ts'
import type { Answer } from '#law/integration-income/answer.ts'
import { exemptedOf, type Facts } from '#law/integration-income/ar-22-2-general-exemption.ts'
import { type Context, lawOf } from '#law/integration-income/context.ts'
import { rounded, toMonth } from '#law/integration-income/rounding.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * The month in which the right starts: resources of the month in proportion of its days, rounded, times twelve; the
 * income left, a twelfth, rounded; in proportion of the days again, rounded.
 *
 * How days are counted is a dated rule, because the official example shows one month of thirty days only.
 *
 * @source primabook.mi-is.be/fr/node/378 (rules of 2023-01-01), the official example of 688.46 €.
 */
const dayCount: Dated<'calendar' | 'thirtieths'> = dated([
  { from: '2002-10-01', source: 'primabook.mi-is.be/fr/node/378', value: 'calendar' },
])

/** The amount of the started month, from a day to the end of its month, both included. */
export function startedMonth(
  context: Context,
  from: string,
  facts: Facts,
): NonNullable<Answer['startedMonth']> {
  const rule = lawOf(context, dayCount)
  const law = { article: 'SPP IS, primabook, node/378', lawVersion: rule.from }
  const { days, daysInMonth } = daysFrom(from, rule.value)
  const part = (annual: number): number => rounded(annual * days, 12 * daysInMonth) * 12
  const resources = say(context.trace, {
    rule: 'started-month-resources',
    law,
    inputs: { total: facts.total, days, daysInMonth },
    value: part(facts.total),
    per: 'year',
  })
  const monthly = sayMonthly(context, law, { ...facts, total: resources, notCovered: part(facts.notCovered) })
  const value = rounded(monthly * days, daysInMonth)
  const inputs = { monthly, days, daysInMonth }
  const amount = say(context.trace, { rule: 'started-month', law, inputs, value, per: 'startedMonth' })
  return { amount, days, daysInMonth }
}

const daysFrom = (from: string, rule: 'calendar' | 'thirtieths') => {
  const [year, month, day] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8))]
  const daysInMonth = rule === 'calendar' ? daysOf(year, month) : 30
  return { days: Math.max(0, daysInMonth - day + 1), daysInMonth }
}

type Law = { readonly article: string; readonly lawVersion: string }

function sayMonthly(context: Context, law: Law, facts: Facts): number {
  const { income, total: resources } = facts
  const exemption = exemptedOf(context, facts).value
  const value = toMonth(Math.max(0, income - (resources - exemption)))
  const inputs = { income, resources, exemption }
  return say(context.trace, { rule: 'started-month-monthly', law, inputs, value, per: 'month' })
}

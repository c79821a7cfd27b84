import { type Answer, NoAnswer, type Refused } from '#law/integration-income/answer.ts'
import { type Facts, generallyExempted } from '#law/integration-income/ar-22-2-general-exemption.ts'
import { countHousehold } from '#law/integration-income/ar-34-household.ts'
import type { Case } from '#law/integration-income/case.ts'
import type { Context } from '#law/integration-income/context.ts'
import { categoryOf } from '#law/integration-income/l-14-category.ts'
import { categoryIncome } from '#law/integration-income/l-14-income.ts'
import type { Counted } from '#law/integration-income/owner.ts'
import { countResources } from '#law/integration-income/resources.ts'
import { roundingVersion, toMonth } from '#law/integration-income/rounding.ts'
import { say } from '#law/integration-income/rules.ts'
import { startedMonth } from '#law/integration-income/started-month.ts'

/**
 * The integration income of one case, in the order of the text: category and its income, own resources with what the
 * decree leaves out, resources of the household, general exemption, the difference, a twelfth of it.
 *
 * Pure: the same case and the same law give the same answer, down to the order of the reasons.
 *
 * @source L. 26.05.2002, art. 14 and 16; AR 11.07.2002, art. 22 to 35.
 */
export type Options = {
  /** What was known: the law as published by this day. Absent = everything these files know. */
  readonly knownOn?: string | undefined
}

/** The answer, or a lawful refusal to answer. Amounts in cents. */
export function assess(file: Case, options: Options = {}): Answer | Refused {
  const { on, requestedOn } = file
  const context: Context = { on, requestedOn, knownOn: options.knownOn, trace: [], warnings: [] }
  try {
    return answer(context, file)
  } catch (error) {
    if (error instanceof NoAnswer) return { on, refused: { code: error.code, pointer: error.pointer } }
    throw error
  }
}

const law = { article: 'L. 26.05.2002, art. 14 §2 et 16', lawVersion: '2002-10-01' }
const sum = { article: 'AR 11.07.2002, art. 22', lawVersion: '2002-10-01' }

function answer(context: Context, file: Case): Answer {
  const category = categoryOf(context, file)
  const income = categoryIncome(context, file.applicant, category)
  const own = ownResources(context, file)
  const household = countHousehold(context, file, { category, annualIncome: income.annual })
  const shared = file.applicant.sharedCustody === 'equal' && category !== 1
  const facts: Facts = { ...totals(context, own, household), income: income.annual, category, shared }
  const generalExemption = generallyExempted(context, facts)
  const net = sayNet(context, facts.total, generalExemption)
  const integrationIncome = sayIncome(context, income.annual, net)
  return {
    on: file.on,
    category,
    categoryIncome: income,
    counted: { own: own.total, household: household.total, total: facts.total, generalExemption, net },
    integrationIncome,
    startedMonth: file.proRata ? startedMonth(context, file.proRata.from, facts) : null,
    entitled: integrationIncome.annual > 0,
    reasons: context.trace,
    warnings: context.warnings,
  }
}

function ownResources(context: Context, { applicant }: Case): Counted {
  const owner = {
    who: 'applicant',
    pointer: '/applicant',
    workExemption: true,
    benefitForApplicant: null,
    grantHolder: applicant.resources.some(one => one.kind === 'exempt' && one.reason === 'studyGrant'),
    birthDate: applicant.birthDate,
  } as const
  const own = countResources(context, owner, applicant.resources)
  const inputs = { count: applicant.resources.length }
  say(context.trace, { rule: 'own-total', law: sum, inputs, value: own.total, per: 'year' })
  return own
}

function totals({ trace }: Context, own: Counted, household: Counted): { total: number; notCovered: number } {
  const inputs = { own: own.total, household: household.total }
  const value = own.total + household.total
  const total = say(trace, { rule: 'total', law: sum, inputs, value, per: 'year' })
  return { total, notCovered: own.beyondExemption + household.beyondExemption }
}

const sayNet = ({ trace }: Context, total: number, exemption: number): number =>
  say(trace, { rule: 'net', law: sum, inputs: { total, exemption }, value: total - exemption, per: 'year' })

function sayIncome({ trace }: Context, income: number, net: number): Answer['integrationIncome'] {
  const value = Math.max(0, income - net)
  const annual = say(trace, { rule: 'income-annual', law, inputs: { income, net }, value, per: 'year' })
  const monthly = say(trace, {
    rule: 'income-monthly',
    law: { ...law, lawVersion: roundingVersion },
    inputs: { annual },
    value: toMonth(annual),
    per: 'month',
  })
  return { annual, monthly }
}

import { inForce } from '#law/dated.ts'
import { type CohabitantRule, cohabitantRule } from '#law/integration-income/amounts/fixed.ts'
import type { Member } from '#law/integration-income/case.ts'
import { type Context, lawOf, warn } from '#law/integration-income/context.ts'
import { countResources } from '#law/integration-income/resources.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * Adult relatives under the same roof who owe maintenance. Their resources are put together; each of them, also one
 * without any income, first keeps the income of category 1; what is left may (until 28 February 2026) or must (since
 * 1 March 2026, and for a wider circle) be counted, less what a motivated decision of equity leaves out.
 * The exemption for work does not apply to them. Those who receive the integration income are left out.
 *
 * @source AR 11.07.2002, art. 34 §2; Cass. 18.11.2019, S.19.0021.F; AR 07.01.2026 (MB 16.01.2026): requests since 01.03.2026.
 */
const article = 'AR 11.07.2002, art. 34 §2'

/** Whose resources may or must be counted, and whether the centre is free not to. */
export type RelativesRule = Pick<CohabitantRule, 'relations' | 'discretionary'> & {
  /** First day of this version. */
  readonly from: string
}

/** The version of the rule for a request made that day, as published by `knownOn`. Before the law: nobody. */
export function relativesRule(requestedOn: string, knownOn?: string): RelativesRule {
  const entry = inForce(cohabitantRule, requestedOn, knownOn)
  if (entry === undefined) return { relations: [], discretionary: true, from: requestedOn }
  const { relations, discretionary } = entry.value
  return { relations, discretionary, from: entry.from }
}

/** Somebody in the household and their place in the case. */
export type Housemate = { readonly member: Member; readonly pointer: string }

type Assessed = Housemate & { readonly resources: number }

/** What is counted of relatives' resources per year. `protectedIncome` = category 1 per year. */
export function countRelatives(
  context: Context,
  housemates: readonly Housemate[],
  protectedIncome: () => number,
): number {
  const rule = lawOf(context, cohabitantRule, context.requestedOn)
  const law = { article, lawVersion: rule.from }
  const assessed: Assessed[] = []
  for (const housemate of housemates) {
    const { relation, receivesIntegrationIncome } = housemate.member
    if (!rule.value.relations.includes(relation)) sayLeftOut(context, housemate)
    else if (receivesIntegrationIncome)
      say(context.trace, {
        rule: 'relative-receives-income',
        law,
        inputs: { relation },
        value: 0,
        per: 'year',
      })
    else assessed.push({ ...housemate, resources: relativeResources(context, housemate, rule.value) })
  }
  if (assessed.length === 0) return 0
  const counted = aboveProtected(context, { assessed, kept: protectedIncome(), law })
  if (counted > 0) warnAboutRule(context, rule.value)
  return counted
}

const warnAboutRule = (context: Context, { discretionary }: CohabitantRule): void =>
  warn(context, { code: discretionary ? 'relatives-counted-by-choice' : 'cohabitant-rule-disputed' })

/** People who are never counted: a friend, a brother, a minor child. A child without resources needs no line. */
function sayLeftOut({ trace }: Context, { member }: Housemate): void {
  const { relation } = member
  if (relation === 'minorChild' && member.resources.length === 0) return
  const law = { article: 'AR 11.07.2002, art. 34', lawVersion: '2002-10-01' }
  say(trace, { rule: 'not-counted-relation', law, inputs: { relation }, value: 0, per: 'year' })
}

const relativeResources = (context: Context, { member, pointer }: Housemate, rule: CohabitantRule): number =>
  countResources(
    context,
    {
      who: member.relation,
      pointer,
      workExemption: false,
      benefitForApplicant: rule.benefitForApplicant,
      grantHolder: false,
      birthDate: null,
    },
    member.resources,
  ).total

type Pool = {
  readonly assessed: readonly Assessed[]
  readonly kept: number
  readonly law: { readonly article: string; readonly lawVersion: string }
}

const excess = (people: readonly Assessed[], kept: number): number =>
  Math.max(0, people.reduce((sum, one) => sum + one.resources, 0) - people.length * kept)

function aboveProtected({ trace, ...context }: Context, { assessed, kept, law }: Pool): number {
  const most = excess(assessed, kept)
  const resources = assessed.reduce((sum, one) => sum + one.resources, 0)
  const inputs = { people: assessed.length, resources, protectedEach: kept }
  say(trace, { rule: 'relatives-above-category-1', law, inputs, value: most, per: 'year' })
  const byEquity = assessed.filter(one => one.member.counted !== null)
  if (byEquity.length === 0) return most
  let decided = 0
  for (const one of byEquity) decided += equity({ trace, ...context }, one, { kept, law, together: most })
  const others = excess(
    assessed.filter(one => one.member.counted === null),
    kept,
  )
  return Math.min(most, decided + others)
}

type Limits = Pick<Pool, 'kept' | 'law'> & {
  /** What the rule would count of all of them together. */
  readonly together: number
}

/** What equity leaves counted of one person, never more than the rule itself would count of them, alone or together. */
function equity(context: Context, one: Assessed, { kept, law, together }: Limits): number {
  const decided = one.member.counted?.amount ?? 0
  const most = Math.min(together, excess([one], kept))
  if (decided > most)
    warn(context, { code: 'equity-above-maximum', pointer: `${one.pointer}/counted/amount` })
  const reason = (one.member.counted?.reason ?? '').replaceAll(/\s+/g, ' ').trim()
  const inputs = { relation: one.member.relation, decided, most, reason }
  const value = Math.min(decided, most)
  return say(context.trace, { rule: 'relative-equity', law, inputs, value, per: 'year' })
}

import { decimal } from '#kernel/money.ts'
import { type Facts, livingHere, type MemberFact, type ResourceFact, resourcesOf, tieOn } from './facts.ts'

/** The case file of the integration income, as its contract writes it: amounts are decimal strings in euros. */

/** One resource under the names of the contract. */
export type CaseResource = Readonly<Record<string, unknown>> & { readonly kind: string }

export type CaseMember = {
  readonly relation: string
  readonly dependent: boolean
  readonly receivesIntegrationIncome: boolean
  readonly resources: readonly CaseResource[]
  /** Per year; null: the rule. */
  readonly counted: { readonly amount: string; readonly reason: string } | null
}

export type CaseFile = {
  readonly on: string
  readonly requestedOn: string
  readonly applicant: {
    readonly birthDate: string | null
    readonly category: 1 | 2 | 3 | null
    readonly homelessWithProject: boolean
    readonly sharedCustody: 'none' | 'equal'
    readonly resources: readonly CaseResource[]
  }
  readonly household: readonly CaseMember[]
  readonly equity: null
  readonly proRata: { readonly from: string } | null
}

/** A resource as the law reads it. */
export const caseResource = ({
  kind,
  amountCents,
  per,
  details,
}: Omit<ResourceFact, 'id'>): CaseResource => ({
  kind,
  ...(amountCents === null ? {} : { amount: decimal(amountCents), per }),
  ...details,
})

function caseMember(member: MemberFact, { resources }: Facts, on: string): CaseMember {
  const { equity, receivesIntegrationIncome } = member
  const relation = tieOn(member, on)
  return {
    relation,
    dependent: relation === member.relation && member.dependent,
    receivesIntegrationIncome,
    resources: resourcesOf(resources, member.id, on).map(caseResource),
    counted: equity && { amount: decimal(equity.amountCents), reason: equity.reason },
  }
}

/** The day the right is assessed for, and the day it was asked for; ISO. */
export type CaseDay = { readonly on: string; readonly requestedOn: string }

/**
 * The facts that hold on that day, as a case file. A right that starts inside a month also asks for what is due
 * for that started month.
 */
export const caseFileOf = (facts: Facts, { on, requestedOn }: CaseDay): CaseFile => ({
  on,
  requestedOn,
  applicant: {
    birthDate: facts.birthDate,
    category: facts.situation?.category ?? null,
    homelessWithProject: facts.situation?.homelessWithProject ?? false,
    sharedCustody: facts.situation?.sharedCustody ?? 'none',
    resources: resourcesOf(facts.resources, null, on).map(caseResource),
  },
  household: livingHere(facts.members, on).map(member => caseMember(member, facts, on)),
  equity: null,
  proRata: on.endsWith('-01') ? null : { from: on },
})

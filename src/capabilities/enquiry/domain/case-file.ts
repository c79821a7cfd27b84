import { decimal } from '#kernel/money.ts'
import { type Facts, livingHere, type MemberFact, type ResourceFact, resourcesOf } from './facts.ts'

/** The case file of the integration income, as its contract writes it: amounts are decimal strings in euros. */

/** One resource under the names of the contract. */
export type CaseResource = Readonly<Record<string, unknown>> & { readonly kind: string }

export type CaseMember = {
  readonly relation: string
  readonly dependent: boolean
  readonly receivesIntegrationIncome: boolean
  readonly resources: readonly CaseResource[]
  readonly counted: null
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

const caseMember = (member: MemberFact, { resources }: Facts, on: string): CaseMember => ({
  relation: member.relation,
  dependent: member.dependent,
  receivesIntegrationIncome: member.receivesIntegrationIncome,
  resources: resourcesOf(resources, member.id, on).map(caseResource),
  counted: null,
})

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

/** What might change: a wage more, somebody who moves in. Compared beside the case, never kept. */
export type Hypothesis = {
  /** Integer cents a month. */
  readonly wageCents: number | null
  readonly relation: string | null
  /** Integer cents a month, of the one who moves in. */
  readonly relationCents: number | null
}

const monthly = (kind: string, amount: number): CaseResource => ({
  kind,
  amount: decimal(amount),
  per: 'month',
})

/** The same case with the hypothesis added. */
export function withHypothesis(file: CaseFile, { wageCents, relation, relationCents }: Hypothesis): CaseFile {
  const wage = wageCents === null ? [] : [monthly('wage', wageCents)]
  const newcomer = {
    dependent: relation === 'minorChild',
    receivesIntegrationIncome: false,
    resources: relationCents === null ? [] : [monthly('otherIncome', relationCents)],
    counted: null,
  }
  return {
    ...file,
    applicant: { ...file.applicant, resources: [...file.applicant.resources, ...wage] },
    household: [...file.household, ...(relation === null ? [] : [{ relation, ...newcomer }])],
  }
}

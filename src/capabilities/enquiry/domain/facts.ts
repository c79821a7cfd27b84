import type { ConditionFacts } from '#law/integration-income/index.ts'

/** What is known of a household: each fact with where it comes from and the day that was seen. */

type Fact = {
  readonly id: string
  /** Counts the versions of this fact, from 1. */
  readonly version: number
  /** The paper or the person it comes from. */
  readonly source: string
  /** ISO day. */
  readonly seenOn: string
}

/** What equity leaves counted of a relative (art. 34 §2), and why. */
export type Equity = {
  /** Integer cents per year; 0 = set aside in whole. */
  readonly amountCents: number
  readonly reason: string
}

/** Ties of which the law may ask whether equity sets their resources aside; the day of the request narrows them. */
export const equityTies = [
  'parent',
  'adultChild',
  'grandparent',
  'grandchild',
  'parentInLaw',
  'childInLaw',
] as const

export const hasEquityTie = (relation: string): boolean => equityTies.some(tie => tie === relation)

/** Somebody under the same roof. */
export type MemberFact = Fact & {
  readonly relation: string
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string | null
  readonly dependent: boolean
  readonly receivesIntegrationIncome: boolean
  readonly livesHereFrom: string
  readonly livesHereUntil: string | null
  /** Null: counted as the rule says. */
  readonly equity: Equity | null
}

/** Money or property of the applicant (`memberId` null) or of a member. */
export type ResourceFact = Fact & {
  readonly memberId: string | null
  readonly kind: string
  /** Integer cents. */
  readonly amountCents: number | null
  readonly per: string | null
  /** What the case file asks of this kind beyond an amount, under the names of its contract. */
  readonly details: Readonly<Record<string, unknown>>
  readonly fromOn: string
  readonly untilOn: string | null
}

/** What was answered about the conditions of the right; `null` = to be clarified. */
export type ConditionAnswers = Pick<
  ConditionFacts,
  | 'assimilatedMinor'
  | 'residesInBelgium'
  | 'status'
  | 'willingToWork'
  | 'workDispensation'
  | 'otherRightsClaimed'
>

/** A question answered yes or no; `null` = to be clarified. */
export type YesOrNo = ConditionAnswers['willingToWork']

/** Nothing answered yet. */
export const nothingAnswered: ConditionAnswers = {
  assimilatedMinor: null,
  residesInBelgium: null,
  status: null,
  willingToWork: null,
  workDispensation: null,
  otherRightsClaimed: null,
}

/** What the law asks of the applicant beyond money. */
export type SituationFact = Fact & {
  /** Null: derived from the household. */
  readonly category: 1 | 2 | 3 | null
  readonly categoryReason: string | null
  readonly homelessWithProject: boolean
  readonly sharedCustody: 'none' | 'equal'
  readonly conditions: ConditionAnswers
}

/** All current facts of one file. */
export type Facts = {
  readonly birthDate: string | null
  readonly members: readonly MemberFact[]
  readonly resources: readonly ResourceFact[]
  readonly situation: SituationFact | null
}

/** The tie as it is on that day: a child who turned eighteen is an adult child, whatever was noted before. */
export function tieOn(
  { relation, birthDate }: Pick<MemberFact, 'relation' | 'birthDate'>,
  on: string,
): string {
  if (relation !== 'minorChild' || birthDate === null) return relation
  const eighteenth = Temporal.PlainDate.from(birthDate).add({ years: 18 }).toString()
  return eighteenth <= on ? 'adultChild' : relation
}

/** Who lives here on that day. */
export const livingHere = (members: readonly MemberFact[], on: string): readonly MemberFact[] =>
  members.filter(
    ({ livesHereFrom, livesHereUntil }) =>
      livesHereFrom <= on && (livesHereUntil === null || livesHereUntil >= on),
  )

/** What somebody (`null`: the applicant) has on that day. */
export const resourcesOf = (
  resources: readonly ResourceFact[],
  memberId: string | null,
  on: string,
): readonly ResourceFact[] =>
  resources.filter(
    one => one.memberId === memberId && one.fromOn <= on && (one.untilOn === null || one.untilOn >= on),
  )

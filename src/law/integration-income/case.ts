import type { Cents } from '#kernel/money.ts'

/**
 * The case put to the rules: one person, those who live with them, and what everybody has.
 *
 * @source L. 26.05.2002, art. 14 and 16; AR 11.07.2002, art. 22 to 35: the facts those articles ask for.
 */

/** 1 cohabiting, 2 alone, 3 with a family to support (L. 26.05.2002, art. 14 §1). */
export type Category = 1 | 2 | 3

export const relations = [
  'partner',
  'minorChild',
  'adultChild',
  'parent',
  'grandparent',
  'parentInLaw',
  'childInLaw',
  'grandchild',
  'sibling',
  'otherRelative',
  'friend',
] as const
export type Relation = (typeof relations)[number]

/** Whose resource it is. */
export type Who = 'applicant' | Relation

export const workKinds = ['wage', 'selfEmployed', 'training', 'studentJob'] as const
export const plainKinds = [
  'unemployment',
  'sickness',
  'pension',
  'disability',
  'maintenance',
  'grantOrGift',
  'otherIncome',
] as const
export const exemptions = ['none', 'socioProfessional', 'student', 'shortageJob', 'artist'] as const
export type Exemption = (typeof exemptions)[number]

/** Resources that do not count at all (AR 11.07.2002, art. 22 §1, as far as its list was read). */
export const exemptReasons = [
  'publicWelfareAid',
  'childMaintenance',
  'childBenefit',
  'disabilitySupplement',
  'studyGrant',
  'elderlyAssistance',
  'occasionalGift',
  'volunteering',
  'regionalHousingPremium',
  'fosterAllowance',
  'schoolSocialService',
] as const
export type ExemptReason = (typeof exemptReasons)[number]

export type Period = 'month' | 'year'
type Paid = { readonly amount: Cents; readonly per: Period }

export type PlainResource = Paid & { readonly kind: (typeof plainKinds)[number] }
export type WorkResource = Paid & {
  readonly kind: (typeof workKinds)[number]
  readonly exemption: Exemption
  readonly startedOn: string | null
  readonly contractMonths: number | null
}
export type FamilyBenefit = Paid & {
  readonly kind: 'familyBenefit'
  readonly for: 'children' | 'self'
  readonly as: 'main' | 'supplement'
}
/** Hours are in hundredths, so that they stay whole. */
export type LocalJob = {
  readonly kind: 'localJobScheme'
  readonly hourly: Cents
  readonly hundredthHours: number
  readonly per: Period
}
export type Share = { readonly part: number; readonly of: number }
/** Cadastral income not indexed, rent and interest: cents per year. */
export type BuiltProperty = {
  readonly kind: 'builtProperty'
  readonly cadastralIncome: Cents
  readonly share: Share
  readonly right: 'fullOwnership' | 'usufruct'
  readonly childrenAllocataire: number
  readonly rentReceived: Cents | null
  readonly mortgageInterest: Cents | null
}
export type MovableCapital = {
  readonly kind: 'movableCapital'
  readonly amount: Cents
  readonly share: Share
}
export type ExemptResource = { readonly kind: 'exempt'; readonly reason: ExemptReason }
/** A kind the law knows or may know and these rules do not: the case is refused, not guessed. */
export type UncoveredResource = { readonly kind: 'notCovered'; readonly named: string }

export type Resource =
  | PlainResource
  | WorkResource
  | FamilyBenefit
  | LocalJob
  | BuiltProperty
  | MovableCapital
  | ExemptResource
  | UncoveredResource

/** Someone under the same roof who shares household matters. */
export type Member = {
  readonly relation: Relation
  readonly dependent: boolean
  readonly receivesIntegrationIncome: boolean
  readonly resources: readonly Resource[]
  /** A decision of equity: what is counted of this person, per year, and why. `null` = the rule's default. */
  readonly counted: { readonly amount: Cents; readonly reason: string } | null
}

export type Applicant = {
  readonly birthDate: string | null
  readonly category: Category | null
  readonly homelessWithProject: boolean
  readonly sharedCustody: 'none' | 'equal'
  readonly resources: readonly Resource[]
}

/** Days are ISO texts; amounts are cents. `requestedOn` is `on` when the file does not say. */
export type Case = {
  readonly on: string
  readonly requestedOn: string
  readonly applicant: Applicant
  readonly household: readonly Member[]
  readonly proRata: { readonly from: string } | null
}

/**
 * The six conditions of the right, as questions: met, not met, or to be clarified, and what to ask for.
 * The law decides nothing here that a person must judge: an unknown fact stays a question.
 *
 * @source L. 26.05.2002, art. 3, 1° to 6°, and art. 7 (minors); subsidiary protection since 01.12.2016.
 */
export const conditionNames = [
  'residence',
  'age',
  'nationality',
  'resources',
  'willingnessToWork',
  'otherRights',
] as const
export type ConditionName = (typeof conditionNames)[number]
export type ConditionStatus = 'met' | 'not-met' | 'to-be-clarified'

export const residenceStatuses = [
  'belgian',
  'euOverThreeMonths',
  'populationRegister',
  'stateless',
  'refugee',
  'subsidiaryProtection',
  'other',
] as const
export type ResidenceStatus = (typeof residenceStatuses)[number]

/** What is known; `null` = not known yet. Days are ISO texts. */
export type ConditionFacts = {
  readonly on: string
  readonly birthDate: string | null
  /** Of somebody under 18: emancipated by marriage, pregnant, or with a child to support (art. 7). */
  readonly assimilatedMinor: boolean | null
  /** Lives in Belgium effectively, habitually and lawfully; being registered is not required. */
  readonly residesInBelgium: boolean | null
  readonly status: ResidenceStatus | null
  readonly resourcesInsufficient: boolean | null
  readonly willingToWork: boolean | null
  /** Dispensed from being available for work, for health or in equity. */
  readonly workDispensation: 'health' | 'equity' | null
  readonly otherRightsClaimed: boolean | null
}

/** One condition: where it is written, where it stands, and the key of what to ask for when it is open. */
export type Condition = {
  readonly name: ConditionName
  readonly article: string
  readonly status: ConditionStatus
  /** Why it stands so, when there is more to say than yes or no. */
  readonly note: 'minor-assimilated' | 'dispensed-health' | 'dispensed-equity' | 'equivalent-aid' | null
}

const article = (number: number): string => `L. 26.05.2002, art. 3, ${number}°`
const subsidiaryProtectionSince = '2016-12-01'

type Fact = ConditionFacts['willingToWork']

const statusOf = (fact: Fact): ConditionStatus =>
  fact === null ? 'to-be-clarified' : fact ? 'met' : 'not-met'

/** All six, in the order of the article. They are cumulative: one that is not met is enough. */
export const conditions = (facts: ConditionFacts): readonly Condition[] => [
  { name: 'residence', article: article(1), status: statusOf(facts.residesInBelgium), note: null },
  age(facts),
  nationality(facts),
  { name: 'resources', article: article(4), status: statusOf(facts.resourcesInsufficient), note: null },
  willingness(facts),
  { name: 'otherRights', article: article(6), status: statusOf(facts.otherRightsClaimed), note: null },
]

const eighteenth = (birthDate: string): string => `${Temporal.PlainDate.from(birthDate).add({ years: 18 })}`

function age({ on, birthDate, assimilatedMinor }: ConditionFacts): Condition {
  const base = { name: 'age', article: article(2) } as const
  if (birthDate === null) return { ...base, status: 'to-be-clarified', note: null }
  if (eighteenth(birthDate) <= on) return { ...base, status: 'met', note: null }
  const minor = { ...base, article: 'L. 26.05.2002, art. 7' }
  return { ...minor, status: statusOf(assimilatedMinor), note: assimilatedMinor ? 'minor-assimilated' : null }
}

function nationality({ on, status }: ConditionFacts): Condition {
  const base = { name: 'nationality', article: article(3), note: null } as const
  if (status === null) return { ...base, status: 'to-be-clarified' }
  const open = status === 'other' || (status === 'subsidiaryProtection' && on < subsidiaryProtectionSince)
  return open ? { ...base, status: 'not-met', note: 'equivalent-aid' } : { ...base, status: 'met' }
}

function willingness({ willingToWork, workDispensation }: ConditionFacts): Condition {
  const base = { name: 'willingnessToWork', article: article(5) } as const
  if (workDispensation !== null)
    return {
      ...base,
      status: 'met',
      note: workDispensation === 'health' ? 'dispensed-health' : 'dispensed-equity',
    }
  return { ...base, status: statusOf(willingToWork), note: null }
}

import type {
  Category,
  Exemption,
  ExemptReason,
  Period,
  Relation,
  Who,
} from '#law/integration-income/case.ts'
import type { LawReference, ReasonOf, SentencesOf } from '#law/reason.ts'

/**
 * The rules of the integration income by name, and what each looks at. Amounts are cents; unless a name says otherwise, per year.
 *
 * @source L. 26.05.2002, art. 14 and 16; AR 11.07.2002, art. 22 to 35: the article of each rule is in its own file.
 */
export type Inputs = {
  'category-chosen': { category: Category }
  'category-alone': { people: number }
  'category-cohabiting': { people: number }
  'category-family': { children: number }
  'category-homeless-project': { category: Category }
  'category-income': { category: Category; validFrom: string }
  'category-income-twelve-months': { category: Category; validFrom: string; monthly: number }
  'category-income-monthly': { category: Category; annual: number }
  'shared-custody-mean': { alone: number; family: number }
  resource: { who: Who; kind: string; amount: number; period: Period }
  'resource-exempt': { who: Who; reason: ExemptReason }
  'family-benefit-exempt': { who: Who; amount: number; period: Period; as: 'main' | 'supplement' }
  'family-benefit-for-applicant': { who: Who; amount: number; period: Period }
  'work-exemption': { who: Who; exemption: Exemption; ceiling: number; resource: number }
  'local-job': { who: Who; hourly: number; freeHourly: number; hours: string; period: Period }
  'built-property': {
    who: Who
    cadastralIncome: number
    exempt: number
    children: number
    factor: number
    share: string
  }
  'built-property-rent': { who: Who; rent: number; computed: number }
  'built-property-interest': { who: Who; interest: number; counted: number }
  'movable-capital': { who: Who; capital: number }
  'own-total': { count: number }
  'partner-in-full': { resources: number }
  'partner-above-category-1': { resources: number; protected: number }
  'partner-receives-income': { people: number }
  'relatives-above-category-1': { people: number; resources: number; protectedEach: number }
  'relative-equity': { relation: Relation; decided: number; most: number; reason: string }
  'relative-receives-income': { relation: Relation }
  'not-counted-relation': { relation: Relation }
  'not-cohabiting': { people: number }
  'household-total': { partner: number; relatives: number }
  total: { own: number; household: number }
  'general-exemption': { total: number; income: number; category: Category; most: number; notCovered: number }
  'general-exemption-not-applied': { total: number; income: number; category: Category }
  net: { total: number; exemption: number }
  'income-annual': { income: number; net: number }
  'income-monthly': { annual: number }
  'started-month-resources': { total: number; days: number; daysInMonth: number }
  'started-month-monthly': { income: number; resources: number; exemption: number }
  'started-month': { monthly: number; days: number; daysInMonth: number }
}

export type Rule = keyof Inputs
export type Reason<Which extends Rule = Rule> = ReasonOf<Inputs, Which>
export type Sentences = SentencesOf<Inputs>

/** Inputs that are plain numbers; every other number among the inputs is an amount in cents. */
export const plainInputs: ReadonlySet<string> = new Set([
  'category',
  'people',
  'children',
  'count',
  'factor',
  'days',
  'daysInMonth',
])

/** Collects reasons in the order the text is applied. */
export type Trace = Reason[]

type Said<Which extends Rule> = {
  readonly rule: Which
  readonly law: LawReference
  readonly inputs: Inputs[Which]
  readonly value: number
  readonly per: Reason['per']
}

/** Adds a reason and gives back its value: a number is only ever used with its reason written down. */
export function say<Which extends Rule>(trace: Trace, reason: Said<Which> & Reason): number {
  trace.push(reason)
  return reason.value
}

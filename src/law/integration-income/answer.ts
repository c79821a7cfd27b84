import type { Category } from '#law/integration-income/case.ts'
import type { Reason } from '#law/integration-income/rules.ts'

/**
 * What the rules answer: amounts in cents with every reason, or a lawful refusal to answer.
 *
 * @source L. 26.05.2002, art. 21: a decision states the amount, how it is computed, and why.
 */

export type WarningCode =
  | 'amounts-not-known-after'
  | 'annual-derived'
  | 'exemption-derived'
  | 'shared-custody-not-applied'
  | 'exemption-not-for-relatives'
  | 'shortage-conditions-not-met'
  | 'work-began-before-request'
  | 'student-over-25'
  | 'partner-always-counted'
  | 'equity-above-maximum'
  | 'relatives-counted-by-choice'
  | 'cohabitant-rule-disputed'
  | 'mortgage-interest-conditions'

/** Something the reader must know or check. `date` and `pointer` (into the case) when they say more. */
export type Warning = { readonly code: WarningCode; readonly date?: string; readonly pointer?: string }

/** Why a well-formed case has no answer here. */
export type RefusalCode = 'amounts-unknown-for-period' | 'before-the-law' | 'kind-not-covered'

export type Answer = {
  readonly on: string
  readonly category: Category
  readonly categoryIncome: {
    readonly annual: number
    readonly monthly: number
    readonly validFrom: string
    readonly source: string
  }
  /** Per year. */
  readonly counted: {
    readonly own: number
    readonly household: number
    readonly total: number
    readonly generalExemption: number
    readonly net: number
  }
  readonly integrationIncome: { readonly annual: number; readonly monthly: number }
  readonly startedMonth: {
    readonly amount: number
    readonly days: number
    readonly daysInMonth: number
  } | null
  readonly entitled: boolean
  readonly reasons: readonly Reason[]
  readonly warnings: readonly Warning[]
}

export type Refused = {
  readonly on: string
  readonly refused: { readonly code: RefusalCode; readonly pointer: string }
}

/** Thrown inside an assessment to leave it at once; `assess` turns it into a `Refused`. Never leaves this folder. */
export class NoAnswer extends Error {
  readonly code: RefusalCode
  readonly pointer: string
  constructor(code: RefusalCode, pointer: string) {
    super(code)
    this.code = code
    this.pointer = pointer
  }
}

export const isRefused = (answer: Answer | Refused): answer is Refused => 'refused' in answer

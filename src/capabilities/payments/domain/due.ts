import type { Explanation } from './owed.ts'
import type { Period } from './periods.ts'

/** What an item is: the regular amount, a difference after a change, a part paid ahead, interest for lateness. */
export const dueKinds = ['regular', 'difference', 'advance', 'interest'] as const
export type DueKind = (typeof dueKinds)[number]

/**
 * An item as planning sees it. `open`: nothing of it has left, it may still change. `kept`: it is in a run that was
 * approved, or paid: it stays as it is. `cancelled`: it only keeps its place.
 */
export type KnownItem = {
  readonly id: string
  readonly kind: DueKind
  readonly period: Period
  readonly causeId: string | null
  readonly termId: string
  readonly cents: number
  readonly standing: 'open' | 'kept' | 'cancelled'
}

/** Too much paid for a period, as it was found and judged. */
export type KnownOverpayment = {
  readonly id: string
  readonly periodFrom: string
  readonly cents: number
  readonly standing: 'found' | 'forgiven' | 'taken-back'
}

/** An item to add, or to write over one that is still open or was cancelled. */
export type WantedItem = {
  readonly kind: DueKind
  readonly period: Period
  readonly causeId: string | null
  readonly termId: string
  readonly cents: number
  readonly payOn: string
  readonly explanation: Explanation
}

export type WantedOverpayment = {
  readonly period: Period
  readonly cents: number
  readonly explanation: Explanation
}

/** What must be written for the items to say what the terms say. */
export type Plan = {
  readonly add: readonly WantedItem[]
  readonly amend: readonly (WantedItem & { readonly id: string })[]
  readonly cancel: readonly { readonly id: string; readonly reason: string }[]
  readonly overpaid: readonly WantedOverpayment[]
  /** Overpayments nobody had judged, which the present one, or none, stands in for. */
  readonly replaced: readonly string[]
}

export const emptyPlan: Plan = { add: [], amend: [], cancel: [], overpaid: [], replaced: [] }

/** Several plans as one. */
export const joinPlans = (plans: readonly Plan[]): Plan => ({
  add: plans.flatMap(({ add }) => add),
  amend: plans.flatMap(({ amend }) => amend),
  cancel: plans.flatMap(({ cancel }) => cancel),
  overpaid: plans.flatMap(({ overpaid }) => overpaid),
  replaced: plans.flatMap(({ replaced }) => replaced),
})

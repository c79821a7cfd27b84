import type { KnownItem, KnownOverpayment, Plan } from '../domain/due.ts'
import type { Rhythm } from '../domain/periods.ts'
import { planDue } from '../domain/plan.ts'
import { changedTerms, type Grant, type Term } from '../domain/terms.ts'

/** A right kept on paper: what a store keeps, without one. For tests that try thousands of histories. */
export type PaperRight = {
  readonly terms: readonly Term[]
  readonly known: readonly KnownItem[]
  readonly overpayments: readonly KnownOverpayment[]
  readonly rhythm: Rhythm
  readonly stoppedFrom: string | null
  readonly laid: number
}

export const blankRight: PaperRight = {
  terms: [],
  known: [],
  overpayments: [],
  rhythm: 'month',
  stoppedFrom: null,
  laid: 0,
}

/** Writes a plan as the store does; an item with the key of another is a bug, as the database says too. */
function written(right: PaperRight, plan: Plan): PaperRight {
  const amended = new Map(plan.amend.map(item => [item.id, item]))
  const cancelled = new Set(plan.cancel.map(({ id }) => id))
  const kept = right.known.map((item): KnownItem => {
    const change = amended.get(item.id)
    if (change !== undefined && item.standing !== 'kept') return { ...change, standing: 'open' }
    return cancelled.has(item.id) && item.standing === 'open' ? { ...item, standing: 'cancelled' } : item
  })
  const added = plan.add.map(
    (item, index): KnownItem => ({
      ...item,
      id: `i${right.known.length + index}`,
      standing: 'open',
    }),
  )
  const keys = [...kept, ...added].map(({ kind, period, causeId }) => `${kind} ${period.from} ${causeId}`)
  if (new Set(keys).size !== keys.length) throw new Error('The same item twice.')
  const overpaid = plan.overpaid.map(
    ({ period, cents }, index): KnownOverpayment => ({
      id: `o${right.laid}-${right.overpayments.length + index}`,
      periodFrom: period.from,
      cents,
      standing: 'found',
    }),
  )
  const overpayments = [...right.overpayments.filter(({ id }) => !plan.replaced.includes(id)), ...overpaid]
  return { ...right, known: [...kept, ...added], overpayments }
}

/** Where a paper schedule is made longer: today, and up to which day. */
export type PaperDay = { readonly today: string; readonly until: string }

/** Plans a right up to a day. */
export const planned = (
  right: PaperRight,
  day: PaperDay,
  causeId = right.terms.at(-1)?.id ?? '',
): PaperRight => written(right, planDue({ per: 'month', ...right, ...day, causeId }))

/** Lays the decisions that stand, and plans what follows. */
export function decided(right: PaperRight, grants: readonly Grant[], day: PaperDay): PaperRight {
  const { superseded, laid } = changedTerms(right.terms, grants)
  const terms = [
    ...right.terms.filter(term => !superseded.includes(term)),
    ...laid.map((grant, index) => ({ ...grant, id: `t${right.laid + index}`, startedCents: null })),
  ].toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  const next = { ...right, terms, laid: right.laid + laid.length }
  return planned(next, day, `t${right.laid + laid.length - 1}`)
}

/** Pays everything that may be paid on a day. */
export const paid = (right: PaperRight, today: string): PaperRight => ({
  ...right,
  known: right.known.map(item =>
    item.standing === 'open' && item.period.from <= today ? { ...item, standing: 'kept' as const } : item,
  ),
})

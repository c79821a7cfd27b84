import type { State, Step } from './codes.ts'

/**
 * The steps that a human may go to by hand, in each state: what comes before may be skipped or done in another order.
 * The receipt, the committee's decision and its notification are fixed by the law, and have acts of their own.
 */
const handSteps: Readonly<Partial<Record<State, readonly Step[]>>> = {
  acknowledged: ['first-interview', 'enquire'],
  enquiry: ['first-interview', 'enquire', 'compute', 'report'],
  notified: ['pay', 'review'],
  'in-execution': ['pay', 'review'],
}

/** The steps one may go to by hand from a state; none where the law says what comes next. */
export const stepsByHand = (state: State): readonly Step[] => handSteps[state] ?? []

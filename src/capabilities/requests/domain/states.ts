import type { State } from './codes.ts'

type Move = { readonly from: readonly State[]; readonly to: State; readonly authority: string }

/** What moves a request, from where to where, and what allows it. The database holds the same rows in `request_move`. */
export const moves = {
  /** A dated receipt, the same day. */
  acknowledge: { from: ['received'], to: 'acknowledged', authority: 'L 26.05.2002, art. 18 §1' },
  /** The enquiry begins with the first interview. */
  enquire: { from: ['acknowledged'], to: 'enquiry', authority: 'L 26.05.2002, art. 19' },
  /** The report is submitted to the committee. */
  propose: { from: ['enquiry'], to: 'proposed', authority: 'L 26.05.2002, art. 19; AR 11.07.2002' },
  /** The committee adjourns: something is missing. */
  adjourn: { from: ['proposed'], to: 'enquiry', authority: 'L 08.07.1976, art. 60' },
  decide: { from: ['proposed'], to: 'decided', authority: 'L 26.05.2002, art. 21 §1' },
  notify: { from: ['decided'], to: 'notified', authority: 'L 26.05.2002, art. 21 §2' },
  execute: { from: ['notified'], to: 'in-execution', authority: 'L 26.05.2002, art. 23' },
  /** Something new: the right is looked at again, and goes on meanwhile. */
  review: { from: ['in-execution'], to: 'enquiry', authority: 'L 26.05.2002, art. 22' },
  close: { from: ['notified', 'in-execution'], to: 'closed', authority: 'L 26.05.2002, art. 22' },
  /** Another centre is competent: sent on within five calendar days. */
  transfer: {
    from: ['acknowledged', 'enquiry'],
    to: 'transferred',
    authority: 'L 26.05.2002, art. 18 §4; L 08.07.1976, art. 58 §3; L 02.04.1965',
  },
  /** The person takes the request back. Once decided, there is nothing left to take back. */
  withdraw: {
    from: ['acknowledged', 'enquiry', 'proposed'],
    to: 'withdrawn',
    authority: 'The request belongs to the person who made it',
  },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves

const table: Readonly<Record<MoveName, Move>> = moves

/** True when the move may be made from this state: shows or hides its button. */
export const mayMove = (move: MoveName, from: State): boolean => table[move].from.includes(from)

/** True when some move leads from one state to the other. */
export const isLegal = (from: State, to: State): boolean =>
  Object.values(table).some(move => move.to === to && move.from.includes(from))

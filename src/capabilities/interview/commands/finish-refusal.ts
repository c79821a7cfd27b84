import type { CommonRefusal } from '#platform/command/command.ts'

/** Why an interview is not ended: nothing was written, everything is still on its page. */
export type FinishRefusal =
  | CommonRefusal
  | { readonly kind: 'Ended' }
  /** A line needs a day that is not over; `line` counts from 0. */
  | { readonly kind: 'DayMissing' | 'DayOver'; readonly line: number }
  /** A paper is asked for a request: there is none, or it is over. */
  | { readonly kind: 'NoRequest'; readonly line: number }
  /** The enquiry did not take the fact as it stands. */
  | { readonly kind: 'NotTaken'; readonly line: number }

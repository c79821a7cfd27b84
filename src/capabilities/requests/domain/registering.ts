/** A request on paper may have waited; one of more than a year ago is a year typed wrong. */
export const oldestDays = 366

/**
 * Working days within which the first interview takes place. Our own aim, not the law's: the law fixes the day of the
 * decision only.
 */
export const interviewWorkingDays = 3

/** What is wrong with the day a request was made. */
export type DayFault = 'AskedInFuture' | 'AskedTooLongAgo'

/** Checks the day a request was made, an ISO day: today or before, not more than a year ago. */
export function faultOfDay(requestedOn: string, today: Temporal.PlainDate): DayFault | undefined {
  if (requestedOn > today.toString()) return 'AskedInFuture'
  return requestedOn < today.subtract({ days: oldestDays }).toString() ? 'AskedTooLongAgo' : undefined
}

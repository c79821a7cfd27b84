/** What decides how somebody is told that another keeps their appointment. */
export type Telling = {
  /** ISO day of the appointment. */
  readonly on: string
  /** The first working day on which a letter of today is surely read. */
  readonly readBy: Temporal.PlainDate
  readonly channel: string
  readonly hasAddress: boolean
  /** A note says how this person is reached safely: a human reads it first. */
  readonly cautious: boolean
}

/** Working days that a letter takes to be read: a caution of ours, not a delay of the law. */
export const letterWorkingDays = 4

/**
 * A letter, when the person is reached by post and the day is far enough for it; else a human calls. Today and tomorrow,
 * and where prudence is asked, always a human.
 */
export function tellBy({ on, readBy, channel, hasAddress, cautious }: Telling): 'call' | 'letter' {
  const inTime = on > readBy.toString()
  return channel === 'post' && hasAddress && inTime && !cautious ? 'letter' : 'call'
}

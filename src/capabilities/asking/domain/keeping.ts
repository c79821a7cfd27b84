/**
 * How long an unfinished ask is kept, in days from its last answer. No law fixes it: it is our own choice, dated, and
 * every page of an ask says it. One week of holiday, one of waiting, two of doubt.
 */
export const keeping = { from: '2026-11-23', days: 28 } as const

/** The last day (ISO) on which an ask that was saved today can be taken up again. */
export const keptUntil = (today: Temporal.PlainDate): string => today.add({ days: keeping.days }).toString()

/** Minutes after which a browser that does nothing is asked for the code again: a telephone passes from hand to hand. */
export const restMinutes = 30

/** How many asks one address may begin within an hour. A library or a shelter stands behind one address too. */
export const mostFromOneAddress = 30

/** Days a paper may have waited without anybody saying why. */
export const waitedUnsaid = 3

const pattern = /^(\d{4})-(0[1-9]|1[0-2])(-01)?$/

/** A month is the ISO day it begins with. */
export type Month = string

/** Reads 2026-11 or 2026-11-01; undefined for anything else. */
export function parseMonth(text: string): Month | undefined {
  const parts = pattern.exec(text)
  return parts === null ? undefined : `${parts[1]}-${parts[2]}-01`
}

/** The month a day is in. */
export const monthOf = (day: string): Month => `${day.slice(0, 7)}-01`

/** The month that many months later; earlier when negative. */
export const addMonths = (month: Month, months: number): Month =>
  Temporal.PlainDate.from(month).add({ months }).toString()

/** The last day of a month. */
export const lastDayOf = (month: Month): string =>
  Temporal.PlainDate.from(month).add({ months: 1 }).subtract({ days: 1 }).toString()

/**
 * The month something is booked in: its own while that one is open, else the first open one. A closed month stays
 * as it was closed; the entry keeps the day it is about.
 */
export function bookingMonth(wanted: Month, lastClosed: Month | null): Month {
  return lastClosed === null || wanted > lastClosed ? wanted : addMonths(lastClosed, 1)
}

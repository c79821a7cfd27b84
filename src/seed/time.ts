import { brussels } from '#kernel/calendar.ts'
import type { Random } from './random.ts'

/** A day of work: Monday to Friday. Public holidays are left out of invented calendars; nothing legal rests on it. */
const isWorkday = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5

/** The day itself when it is a workday, else the next one. */
export function onWorkday(day: Temporal.PlainDate): Temporal.PlainDate {
  let found = day
  while (!isWorkday(found)) found = found.add({ days: 1 })
  return found
}

/** The day itself when it is a workday, else the last one before it. */
export function workdayBefore(day: Temporal.PlainDate): Temporal.PlainDate {
  let found = day
  while (!isWorkday(found)) found = found.subtract({ days: 1 })
  return found
}

/** A number of days later, on a workday. */
export const laterOn = (day: Temporal.PlainDate, days: number): Temporal.PlainDate =>
  onWorkday(day.add({ days }))

/** An hour of a day in Belgium. */
export const at = (day: Temporal.PlainDate, hour: number, minute = 0): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: brussels, plainTime: { hour, minute } }).toInstant()

/** Some moment of the hours in which the centre works. */
export const duringWork = (day: Temporal.PlainDate, random: Random): Temporal.Instant =>
  at(day, random.between(8, 16), random.below(60)).add({ milliseconds: random.below(60_000) })

/** True when the moment lies before, or at, the other. */
export const isBy = (moment: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(moment, now) <= 0

import { brussels } from '#kernel/calendar.ts'
import { isWorkingDay, workingDayFrom } from '#law/deadlines/index.ts'

/**
 * When we write and call: on working days, from 8 to 19 h in Belgium. It is a habit of the house, not a law: a text at
 * night frightens. Dated, in this one place; pages say it.
 */
export const sendingHours = { since: '2026-01-01', from: 8, until: 19 } as const

/** The first moment from `now` on at which something may go out: `now` itself within the hours. */
export function nextOpening(now: Temporal.Instant): Temporal.Instant {
  const local = now.toZonedDateTimeISO(brussels)
  const today = local.toPlainDate()
  const opens = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: brussels, plainTime: { hour: sendingHours.from } }).toInstant()
  if (!isWorkingDay(today)) return opens(workingDayFrom(today))
  if (local.hour < sendingHours.from) return opens(today)
  return local.hour < sendingHours.until ? now : opens(workingDayFrom(today.add({ days: 1 })))
}

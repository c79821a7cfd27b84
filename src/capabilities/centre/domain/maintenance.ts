/** A span in which the program is away on purpose. */
export type Maintenance = { readonly from: Temporal.Instant; readonly until: Temporal.Instant }

const zone = 'Europe/Brussels'

/** The days ahead that it is told on every page. */
const toldDays = 7

/** True on a Friday from noon: whatever goes wrong then stays so until Monday. */
export function isFridayAfternoon(instant: Temporal.Instant): boolean {
  const { dayOfWeek, hour } = instant.toZonedDateTimeISO(zone)
  return dayOfWeek === 5 && hour >= 12
}

/** An ISO day and a time `19:00` as an instant in Belgium; undefined for a time that no clock shows. */
export function instantOf(day: string, time: string): Temporal.Instant | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant()
}

/** What is proposed: the next Tuesday that is not today or tomorrow, when the doors are closed. */
export function proposedDay(today: Temporal.PlainDate): string {
  const ahead = (2 - today.dayOfWeek + 7) % 7
  return today.add({ days: ahead <= 1 ? ahead + 7 : ahead }).toString()
}

/** Whether it is told on a page shown now: from a week before it begins until it is over. */
export function isTold({ from, until }: Maintenance, now: Temporal.Instant): boolean {
  const since = from.subtract({ hours: 24 * toldDays })
  return Temporal.Instant.compare(now, since) >= 0 && Temporal.Instant.compare(now, until) < 0
}

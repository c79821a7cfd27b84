/** From this hour of the day in Belgium, a call that is asked for is promised for the next working day. */
const lastHour = 15

/** The day by which somebody who asked for a call is called: the same day, or the next that is not of the weekend. */
export function dueForCall(askedAt: Temporal.Instant): Temporal.PlainDate {
  const asked = askedAt.toZonedDateTimeISO('Europe/Brussels')
  let day = asked.toPlainDate()
  if (asked.hour >= lastHour) day = day.add({ days: 1 })
  while (day.dayOfWeek > 5) day = day.add({ days: 1 })
  return day
}

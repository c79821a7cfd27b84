/** How much of the calendar is shown. */
export const spans = ['week', 'month'] as const
export type Span = (typeof spans)[number]

/** The days shown around a day: its week from Monday to Sunday, or its month. */
export function daysAround(
  day: Temporal.PlainDate,
  span: Span,
): { readonly from: string; readonly until: string } {
  const first = span === 'month' ? day.with({ day: 1 }) : day.subtract({ days: day.dayOfWeek - 1 })
  const last = span === 'month' ? first.add({ months: 1 }).subtract({ days: 1 }) : first.add({ days: 6 })
  return { from: first.toString(), until: last.toString() }
}

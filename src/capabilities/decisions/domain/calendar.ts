import { addDays } from '#kernel/calendar.ts'

/** How a planned meeting comes back: once, every week, every other week. */
export const repeats = ['once', 'weekly', 'fortnightly'] as const
export type Repeat = (typeof repeats)[number]

/** The most meetings that one form plans: a year of weeks. */
export const mostMeetings = 53

/** The days of a series, the first one included; ISO. */
export function daysOf(firstOn: string, repeat: Repeat, count: number): readonly string[] {
  const step = { once: 0, weekly: 7, fortnightly: 14 }[repeat]
  const first = Temporal.PlainDate.from(firstOn)
  const length = repeat === 'once' ? 1 : Math.min(count, mostMeetings)
  return Array.from({ length }, (_, index) => addDays(first, step * index).toString())
}

/** A month as `YYYY-MM`, or this one when the text is none. */
export function monthOf(text: string | null, today: Temporal.PlainDate): Temporal.PlainYearMonth {
  const good = text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
  return good ? Temporal.PlainYearMonth.from(text) : today.toPlainYearMonth()
}

/** The weeks of a month, Monday first: days of other months fill the ends. */
export function weeksOf(month: Temporal.PlainYearMonth): readonly (readonly Temporal.PlainDate[])[] {
  const first = month.toPlainDate({ day: 1 })
  const monday = addDays(first, 1 - first.dayOfWeek)
  const last = month.toPlainDate({ day: month.daysInMonth })
  const weeks: Temporal.PlainDate[][] = []
  for (let day = monday; Temporal.PlainDate.compare(day, last) <= 0; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)))
  return weeks
}

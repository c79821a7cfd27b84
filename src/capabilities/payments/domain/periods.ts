import { daysInMonth } from '#kernel/calendar.ts'

/** Days from one to another, both included; ISO texts, which sort as the days do. */
export type Period = { readonly from: string; readonly until: string }

/** How often a monthly right is paid, as the decision says. */
export const rhythms = ['week', 'fortnight', 'month'] as const
export type Rhythm = (typeof rhythms)[number]

/** A month is named by its first seven letters: `2026-11`. */
export const monthOf = (iso: string): string => iso.slice(0, 7)

const two = (value: number): string => `${value}`.padStart(2, '0')

/** The number of days of a month `2026-11`. */
export const lengthOf = (month: string): number =>
  daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))

/** The month after `2026-12` is `2027-01`. */
export function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return number === 12 ? `${year + 1}-01` : `${year}-${two(number + 1)}`
}

/** The last day of a month, ISO. */
export const endOf = (month: string): string => `${month}-${two(lengthOf(month))}`

/** Every month from one day's to another's, in order. */
export function monthsBetween(from: string, until: string): readonly string[] {
  const months: string[] = []
  for (let month = monthOf(from); month <= monthOf(until); month = nextMonth(month)) months.push(month)
  return months
}

const shift = (iso: string, days: number): string => Temporal.PlainDate.from(iso).add({ days }).toString()

export const dayBefore = (iso: string): string => shift(iso, -1)
export const dayAfter = (iso: string): string => shift(iso, 1)

const starts: Readonly<Record<Rhythm, readonly number[]>> = {
  month: [1],
  fortnight: [1, 16],
  week: [1, 8, 15, 22, 29],
}

/**
 * The parts in which a month is paid: whole, in two halves, or in weeks counted from its first day. They never cross
 * the end of a month, so that what a month owes and what it was paid can always be compared.
 */
export function slicesOf(month: string, rhythm: Rhythm): readonly Period[] {
  const days = starts[rhythm].filter(day => day <= lengthOf(month))
  return days.map((day, index) => {
    const next = days[index + 1]
    return {
      from: `${month}-${two(day)}`,
      until: next === undefined ? endOf(month) : `${month}-${two(next - 1)}`,
    }
  })
}

/** The later of two days. */
export const later = (a: string, b: string): string => [a, b].toSorted()[1] ?? b

/** How many days two periods share. */
export function sharedDays(a: Period, b: { readonly from: string; readonly until: string | null }): number {
  const from = later(a.from, b.from)
  const until = b.until === null || a.until < b.until ? a.until : b.until
  if (until < from) return 0
  return monthOf(from) === monthOf(until)
    ? Number(until.slice(8)) - Number(from.slice(8)) + 1
    : Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days + 1
}

/** The rhythm a slice was cut in: what a month was begun in, it is ended in. */
export function rhythmOf({ from, until }: Period): Rhythm {
  const [first, last] = [Number(from.slice(8)), Number(until.slice(8))]
  if (first === 1) return last === 7 ? 'week' : last === 15 ? 'fortnight' : 'month'
  return first === 16 ? 'fortnight' : 'week'
}

/**
 * The ten legal holidays of Belgium: seven fixed days and three that follow Easter.
 *
 * @source L. 04.01.1974 relative aux jours fériés; AR 18.04.1974, art. 1 (the list); employment.belgium.be/en/regulation-public-holidays.
 */
export type Holiday =
  | 'newYear'
  | 'easterMonday'
  | 'labourDay'
  | 'ascension'
  | 'whitMonday'
  | 'nationalDay'
  | 'assumption'
  | 'allSaints'
  | 'armistice'
  | 'christmas'

const fixed: readonly (readonly [month: number, day: number, holiday: Holiday])[] = [
  [1, 1, 'newYear'],
  [5, 1, 'labourDay'],
  [7, 21, 'nationalDay'],
  [8, 15, 'assumption'],
  [11, 1, 'allSaints'],
  [11, 11, 'armistice'],
  [12, 25, 'christmas'],
]
const afterEaster: readonly (readonly [days: number, holiday: Holiday])[] = [
  [1, 'easterMonday'],
  [39, 'ascension'],
  [50, 'whitMonday'],
]

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const days = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

/** Which holiday a day is, if any. On a day with two names (1 May and Ascension in 2008), the fixed one. */
export function holidayOn(date: Temporal.PlainDate): Holiday | null {
  const named = fixed.find(([month, day]) => date.month === month && date.day === day)
  if (named) return named[2]
  const days = easter(date.year).until(date, { largestUnit: 'days' }).days
  return afterEaster.find(([after]) => after === days)?.[1] ?? null
}

/** A day that is neither a Saturday, nor a Sunday, nor a legal holiday. */
export const isWorkingDay = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek < 6 && holidayOn(date) === null

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date
  while (!isWorkingDay(day)) day = day.add({ days: 1 })
  return day
}

/** The nth working day after a day; the day itself is not counted. */
export function addWorkingDays(date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let day = date
  for (let left = count; left > 0; left -= 1) day = workingDayFrom(day.add({ days: 1 }))
  return day
}

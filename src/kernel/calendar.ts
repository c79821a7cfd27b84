import type { Language } from '#kernel/language.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'

/** Where the present comes from. Injected, so that a test or a replay chooses its own. */
export type Clock = { now(): Temporal.Instant }

/** The machine's clock. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still. */
export const fixedClock = (instant: string): Clock => {
  const now = Temporal.Instant.from(instant)
  return { now: () => now }
}

/** The zone in which Belgian law counts days. */
export const brussels = 'Europe/Brussels'

/** The calendar day of an instant in Belgium. */
export const brusselsDate = (instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(brussels).toPlainDate()

/** Today in Belgium. */
export const brusselsToday = (clock: Clock): Temporal.PlainDate => brusselsDate(clock.now())

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && (year % 4 === 0 ? year % 100 !== 0 || year % 400 === 0 : false)) return 29
  return monthLengths[month - 1] ?? 0
}

/** True for a day that exists, written YYYY-MM-DD, from year 1800 to 2299. Cheap: no Temporal object is made. */
export function isIsoDate(text: string): boolean {
  const parts = isoDay.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1800 && year < 2300 && day >= 1 && day <= daysInMonth(year, month)
}

/** Reads YYYY-MM-DD and nothing else: no time, no offset, no 30 February. */
export function parseDate(text: string): Result<Temporal.PlainDate, 'not-a-date'> {
  return isIsoDate(text) ? ok(Temporal.PlainDate.from(text)) : refuse('not-a-date')
}

/** A date typed as people write it in Belgium: 27/11/2026, 27-11-2026, 27.11.2026, or ISO. Two-digit years are refused. */
export function parseTypedDate(text: string): Result<Temporal.PlainDate, 'not-a-date'> {
  const parts = /^(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})$/.exec(text.trim())
  if (!parts) return parseDate(text.trim())
  const [, day = '', month = '', year = ''] = parts
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The day that many days later; earlier when negative. */
export const addDays = (date: Temporal.PlainDate, days: number): Temporal.PlainDate => date.add({ days })

/** Negative, zero or positive as the first day is before, the same as or after the second. */
export const compareDates = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
  Temporal.PlainDate.compare(a, b)

/** Days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days

const inWords = (names: Record<Language, string>): Readonly<Record<Language, readonly string[]>> => ({
  fr: names.fr.split(' '),
  nl: names.nl.split(' '),
  de: names.de.split(' '),
  en: names.en.split(' '),
})

const monthNames = inWords({
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
})
const dayNames = inWords({
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
})

/** The name of a month, 1 to 12. */
export const monthName = (month: number, language: Language): string => monthNames[language][month - 1] ?? ''

/** The name of a day of the week, 1 = Monday to 7 = Sunday. */
export const dayName = (day: number, language: Language): string => dayNames[language][day - 1] ?? ''

type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number }

/** A date without its weekday: fr `1er mars 2026`, nl `1 maart 2026`, de `1. März 2026`, en `1 March 2026`. */
export function formatDate({ year, month, day }: YearMonthDay, language: Language): string {
  const first = language === 'fr' && day === 1 ? '1er' : language === 'de' ? `${day}.` : `${day}`
  return `${first}\u00a0${monthName(month, language)} ${year}`
}

/** A date with its weekday: fr `jeudi 26 novembre 2026`, de `Donnerstag, 26. November 2026`. */
export const formatLongDate = (date: Temporal.PlainDate, language: Language): string =>
  `${dayName(date.dayOfWeek, language)}${language === 'de' ? ',' : ''} ${formatDate(date, language)}`

/** An ISO day as read by a person: the same as `formatDate`, straight from the text. */
export const formatIsoDate = (iso: string, language: Language): string =>
  formatDate(
    { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) },
    language,
  )

/** The hour of an instant in Belgium: fr `14 h 05`, the others `14:05`. */
export function formatTime(instant: Temporal.Instant, language: Language): string {
  const { hour, minute } = instant.toZonedDateTimeISO(brussels)
  const minutes = `${minute}`.padStart(2, '0')
  return language === 'fr' ? `${hour}\u00a0h\u00a0${minutes}` : `${hour}:${minutes}`
}

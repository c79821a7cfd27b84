import { brusselsDate, formatIsoDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'

/** An instant from JSON, as a day in words. */
export const dayOfInstant = (instant: string, language: StaffLanguage): string =>
  formatIsoDate(brusselsDate(Temporal.Instant.from(instant)).toString(), language)

/** An instant from JSON, as a day with its name and an hour. */
export function momentInWords(instant: string, language: StaffLanguage): string {
  const at = Temporal.Instant.from(instant)
  return `${formatLongDate(brusselsDate(at), language)}, ${formatTime(at, language)}`
}

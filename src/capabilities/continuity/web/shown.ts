import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { sentences } from '../messages/index.ts'

export const path = '/continuity'

/** What a part of the page works with: the form that came back, if it is its own. */
export type Part = { readonly context: StaffContext; readonly form: FormState }

/** The form of one part; what was typed comes back under the part it was typed in. */
export const formOf = (form: FormState, part: string): FormState =>
  textOf(form.values, '_part') === part ? form : freshForm()

/** A day and an hour, in words. */
export const moment = (instant: Temporal.Instant, language: StaffLanguage): string =>
  `${formatLongDate(brusselsDate(instant), language)}, ${formatTime(instant, language)}`

/** How long ago, in hours for two days, then in days. */
export function age(since: Temporal.Instant, now: Temporal.Instant, language: StaffLanguage): string {
  const m = sentences(language)
  const hours = Math.floor(now.since(since).total('hours'))
  return hours < 48 ? m.ageHours({ hours }) : m.ageDays({ days: Math.floor(hours / 24) })
}

/** Bytes in megabytes, as the language writes numbers. */
export const size = (bytes: number, language: StaffLanguage): string =>
  `${new Intl.NumberFormat(`${language}-BE`, { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`

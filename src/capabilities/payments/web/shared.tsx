import { directorySentences } from '#capabilities/directory/index.ts'
import { formatIsoDate, monthName } from '#kernel/calendar.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { FormProblem, View } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { endOf, monthOf, type Period } from '../domain/periods.ts'

/** `décembre 2026`, from any day of it. */
export const monthIn = (iso: string, language: StaffLanguage): string =>
  `${monthName(Number(iso.slice(5, 7)), language)} ${iso.slice(0, 4)}`

/** A period in words: a month by its name, a day as a day, anything else from one day to another. */
export function periodIn({ from, until }: Period, language: StaffLanguage): string {
  if (from === until) return formatIsoDate(from, language)
  if (from.endsWith('-01') && until === endOf(monthOf(from))) return monthIn(from, language)
  return `${formatIsoDate(from, language)} – ${formatIsoDate(until, language)}`
}

/** Sentences for the refusals that every command shares. */
export function commonProblem(kind: CommonRefusal['kind'], language: StaffLanguage): FormProblem {
  const m = directorySentences(language)
  return { text: { Forbidden: m.forbidden, StaleVersion: m.stale, NotFound: m.notFound }[kind] }
}

/** What the address says was just done (`?done=approved`). */
export function saidOf(url: URL, done: Readonly<Record<string, string>>): View['said'] {
  const code = url.searchParams.get('done')
  const text = Object.entries(done).find(([name]) => name === code)?.[1]
  return text === undefined ? undefined : { kind: 'done', text }
}

/** A page of a list, from 1; anything else in the address is the first. */
export function pageOf(url: URL): number {
  const typed = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1
}

/** The address of this page, path and query: what lists keep their filter in. */
export const addressOf = ({ pathname, search }: URL): string => `${pathname}${search}`

/** A field as it stands: its name, what was typed, what is wrong with it. */
export const kept = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

/** A date field as it stands. */
export const keptDate = (form: FormState, name: string) => ({
  name,
  value: {
    day: textOf(form.values, `${name}-day`),
    month: textOf(form.values, `${name}-month`),
    year: textOf(form.values, `${name}-year`),
  },
  error: problemOf(form, name),
})

/** The three parts of a day, for a date field that is filled from what is known. */
export const dateParts = (name: string, iso: string): Readonly<Record<string, string>> => ({
  [`${name}-day`]: `${Number(iso.slice(8))}`,
  [`${name}-month`]: `${Number(iso.slice(5, 7))}`,
  [`${name}-year`]: iso.slice(0, 4),
})

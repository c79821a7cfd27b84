import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { FormProblem } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'

/** Where the grounds of the centre stand. */
export const groundsPath = '/centre/suspensions'

/** A field as it was typed. */
export const typed = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

/** A day as it was typed. */
export const typedDay = (form: FormState, name: string) => ({
  name,
  value: datePartsOf(form.values, name),
  error: problemOf(form, name),
})

/** The parts of a `DateField` that shows an ISO day. */
export function partsOf(name: string, iso: string): Readonly<Record<string, string>> {
  const { year, month, day } = Temporal.PlainDate.from(iso)
  return { [`${name}-day`]: `${day}`, [`${name}-month`]: `${month}`, [`${name}-year`]: `${year}` }
}

/** A refusal that any act may meet, in words. */
export function sayCommon({ kind }: CommonRefusal, language: StaffLanguage): FormProblem {
  const m = directorySentences(language)
  return { text: { Forbidden: m.forbidden, NotFound: m.notFound, StaleVersion: m.stale }[kind] }
}

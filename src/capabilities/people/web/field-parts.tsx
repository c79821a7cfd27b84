import { textOf } from '#platform/http/form-body.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Checkboxes } from '#ui/index.ts'

/** What every part of the form needs. */
export type Part = { readonly form: FormState; readonly language: StaffLanguage }

/** What was typed in a field, and what is wrong with it. */
export const kept = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

/** A single box, named by what it says. */
export const Tick = ({
  form,
  name,
  label,
  hint,
  about,
}: {
  form: FormState
  name: string
  label: string
  about: string
  hint?: string | undefined
}) => (
  <Checkboxes
    name={name}
    label={about}
    labelled="hidden"
    values={textOf(form.values, name) === 'yes' ? ['yes'] : []}
    choices={[{ value: 'yes', label, hint }]}
    error={problemOf(form, name)}
  />
)

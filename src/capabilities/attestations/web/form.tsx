import { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice, formChoices } from '#platform/http/form-fields.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Button, Checkboxes, Form, Radios, Select } from '#ui/index.ts'
import type { IssueAttestation, IssueRefusal } from '../commands/issue.ts'
import { attestationKinds, shownFields, spans } from '../domain/attestation.ts'
import { sentences } from '../messages/index.ts'

/** What is chosen before anybody chooses: the right of now, and a code that shows the name and whether it holds. */
export const chosenFirst = { kind: 'aid', months: '3', fields: 'name' } as const

type Props = { readonly action: string; readonly form: FormState; readonly language: Language }

/** Which paper, for which months, and what its code shows. */
export const AttestationForm = ({ action, form, language }: Props) => {
  const m = sentences(language)
  return (
    <Form action={action} hidden={{ _submission: form.submission }}>
      <Radios
        name="kind"
        label={m.kindLabel}
        value={textOf(form.values, 'kind')}
        error={problemOf(form, 'kind')}
        choices={attestationKinds.map(value => ({ value, label: m.kinds[value] }))}
      />
      <Select
        name="months"
        label={m.months}
        empty="none"
        value={textOf(form.values, 'months')}
        error={problemOf(form, 'months')}
        choices={spans.map(value => ({ value: `${value}`, label: m.spans[value] }))}
      />
      <Checkboxes
        name="fields"
        label={m.fieldsLabel}
        hint={m.fieldsHint}
        values={[form.values['fields'] ?? []].flat()}
        error={problemOf(form, 'fields')}
        choices={shownFields.map(value => ({ value, label: m.fields[value] }))}
      />
      <Button>{m.make}</Button>
    </Form>
  )
}

/** Reads the form, for a person and in a language. */
export function attestationInput(language: Language, personId: string): z.ZodType<IssueAttestation> {
  const m = sentences(language)
  return z
    .strictObject({
      kind: formChoice(attestationKinds, m.choose),
      months: z.string({ error: m.choose }),
      fields: formChoices(shownFields, m.choose),
    })
    .transform(({ kind, months, fields }) => {
      const span = spans.find(each => `${each}` === months) ?? 3
      return { personId, kind, months: span, fields, language }
    })
}

/** Why no paper was made, in a sentence. */
export function explainIssue({ kind }: IssueRefusal, language: Language): { readonly text: string } {
  const m = sentences(language)
  if (kind === 'NothingToAttest') return { text: m.nothing }
  return { text: kind === 'TooMany' ? m.tooMany : m.failed }
}

import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formChoice, formOptionalDate } from '#platform/http/form-fields.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { DateField, Select, TextField } from '#ui/index.ts'
import { entryKinds, linesOf, type Source } from '../domain/entry.ts'
import { pictogramNames } from '../domain/pictograms.ts'
import { staffSentences } from '../messages/index.ts'

/** What a form says about an entry besides its texts. */
export function cardFields(language: StaffLanguage) {
  const m = staffSentences(language)
  return {
    kind: formChoice(entryKinds, m.choose),
    pictogram: z.enum(pictogramNames, { error: m.choose }),
    requestKind: z
      .string()
      .default('')
      .transform(text => text.trim())
      .pipe(z.string().regex(/^[a-z-]{0,40}$/, { error: m.requestKindHint }))
      .transform(text => (text === '' ? null : text)),
    ownerId: z.uuid({ error: m.choose }),
    reviewDueOn: formOptionalDate(m.dateWrong),
  }
}

/** Sources as they are typed: a line a fact, in three parts. */
export function sourceLines(language: StaffLanguage) {
  const wrong = staffSentences(language).sourceWrong
  return z
    .string()
    .default('')
    .transform((text, context): readonly Source[] =>
      linesOf(text).flatMap(line => {
        const [fact = '', source = '', readOn = ''] = line.split('|').map(part => part.trim())
        if (fact !== '' && source !== '' && isIsoDate(readOn)) return [{ fact, source, readOn }]
        context.addIssue({ code: 'custom', message: wrong })
        return []
      }),
    )
}

type Shown = {
  readonly form: FormState
  readonly language: StaffLanguage
  readonly owners: readonly { readonly id: string; readonly name: string }[]
}

/** The fields of the card. */
export const CardFields = ({ form, language, owners }: Shown) => {
  const m = staffSentences(language)
  const field = (name: string) => ({ name, error: problemOf(form, name), value: textOf(form.values, name) })
  return (
    <>
      <Select
        {...field('kind')}
        label={m.kind}
        choices={entryKinds.map(value => ({ value, label: m.kinds[value] }))}
      />
      <Select
        {...field('pictogram')}
        label={m.pictogram}
        choices={pictogramNames.map(value => ({ value, label: m.pictograms[value] }))}
      />
      <TextField
        {...field('requestKind')}
        label={m.requestKind}
        hint={m.requestKindHint}
        width={20}
        spellcheck="off"
      />
      <Select
        {...field('ownerId')}
        label={m.owner}
        choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField
        name="reviewDueOn"
        label={m.reviewDue}
        error={problemOf(form, 'reviewDueOn')}
        value={datePartsOf(form.values, 'reviewDueOn')}
      />
    </>
  )
}

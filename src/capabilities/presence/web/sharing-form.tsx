import { z } from 'zod'
import { kindName, kinds } from '#capabilities/requests/index.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Checkboxes, Details, Fieldset, Form, SideBySide, TextField } from '#ui/index.ts'
import type { SetSharing } from '../commands/share-out.ts'
import { sharingSentences } from '../messages/sharing.ts'

type Typed = Readonly<Record<string, string | readonly string[]>>

const numberIn = (typed: Typed, name: string): number => {
  const text = typed[name]
  return typeof text === 'string' && /^\d{1,3}$/.test(text.trim()) ? Number(text) : -1
}

/** Reads the rule as typed: numbers by their fields, what each knows by their boxes. */
export function sharingForm(language: StaffLanguage): z.ZodType<SetSharing> {
  const m = sharingSentences(language)
  const value = z.union([z.string(), z.array(z.string())])
  return z.record(z.string(), value).transform((typed, context): SetSharing => {
    const within = (name: string, { least, most, wrong }: { least: number; most: number; wrong: string }) => {
      const number = numberIn(typed, name)
      if (number < least || number > most) context.addIssue({ code: 'custom', path: [name], message: wrong })
      return number
    }
    const weighed = kinds.map(kind => [
      kind,
      within(`w.${kind}`, { least: 1, most: 9, wrong: m.weightWrong }),
    ])
    const known = Object.entries(typed).flatMap(([name, chosen]) =>
      name.startsWith('k.') ? [[name.slice(2), kinds.filter(kind => [chosen].flat().includes(kind))]] : [],
    )
    return {
      version: numberIn(typed, 'version'),
      weights: Object.fromEntries(weighed),
      newcomerDays: within('newcomerDays', { least: 0, most: 730, wrong: m.daysWrong }),
      newcomerPercent: within('newcomerPercent', { least: 10, most: 100, wrong: m.percentWrong }),
      knows: Object.fromEntries(known),
    }
  })
}

const listOf = (values: FormValues, name: string): readonly string[] => [values[name] ?? []].flat()

type Props = {
  readonly form: FormState
  readonly language: StaffLanguage
  readonly version: number
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

const Number3 = ({ form, name, label }: { form: FormState; name: string; label: string }) => (
  <TextField
    name={name}
    label={label}
    value={textOf(form.values, name)}
    error={problemOf(form, name)}
    width={4}
    inputmode="numeric"
    autocomplete="off"
  />
)

/** The rule, to change: weights, newcomers, who knows what well. */
export const SharingForm = ({ form, language, version, people }: Props) => {
  const m = sharingSentences(language)
  const choices = kinds.map(kind => ({ value: kind, label: kindName(kind, language) }))
  return (
    <Form action="/sharing" hidden={{ _submission: form.submission, version }} guard="unsaved">
      <Fieldset legend={m.weights}>
        <p>{m.weightsHint}</p>
        <SideBySide>
          {kinds.map(kind => (
            <Number3 form={form} name={`w.${kind}`} label={kindName(kind, language)} />
          ))}
        </SideBySide>
      </Fieldset>
      <Fieldset legend={m.newcomers}>
        <Number3 form={form} name="newcomerDays" label={m.newcomerDays} />
        <Number3 form={form} name="newcomerPercent" label={m.newcomerPercent} />
      </Fieldset>
      <Details summary={m.knows}>
        {people.map(({ id, name }) => (
          <Checkboxes
            name={`k.${id}`}
            label={m.knowsOf({ name })}
            values={listOf(form.values, `k.${id}`)}
            choices={choices}
            shape="line"
          />
        ))}
      </Details>
      <Button>{m.save}</Button>
    </Form>
  )
}

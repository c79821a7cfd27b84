import { languages } from '#kernel/language.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import {
  Checkboxes,
  DateField,
  type DateParts,
  Fieldset,
  Radios,
  Select,
  SideBySide,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { otherLanguages } from '../domain/languages.ts'
import { contactChannels } from '../domain/person.ts'
import { sentences } from '../messages/index.ts'
import { contactChannelName, languageName } from '../messages/words.ts'

type Part = { readonly form: FormState; readonly language: StaffLanguage }

/** What was typed in a field, and what is wrong with it. */
const kept = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

const dateKept = (
  form: FormState,
  name: string,
): { name: string; value: DateParts; error: string | undefined } => ({
  name,
  value: datePartsOf(form.values, name),
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

const Languages = ({ form, language }: Part) => {
  const m = sentences(language)
  const written = languages.map(code => ({ value: code, label: languageName(code, language) }))
  const spoken = otherLanguages
    .map(code => ({ value: code, label: languageName(code, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <>
      <Radios {...kept(form, 'language')} label={m.language} shape="line" choices={written} />
      <Select
        {...kept(form, 'otherLanguage')}
        label={m.otherLanguage}
        empty={m.otherLanguageNone}
        choices={spoken}
      />
      <Tick form={form} name="needsInterpreter" about={m.interpreter} label={m.needsInterpreter} />
    </>
  )
}

const Identity = ({ form, language }: Part) => {
  const m = sentences(language)
  return (
    <Fieldset legend={m.identity}>
      <SideBySide>
        <TextField {...kept(form, 'familyName')} label={m.familyName} spellcheck="off" autocomplete="off" />
        <TextField {...kept(form, 'givenName')} label={m.givenName} spellcheck="off" autocomplete="off" />
        <DateField {...dateKept(form, 'birthDate')} label={m.birthDate} hint={m.birthDateHint} />
        <TextField
          {...kept(form, 'nationalNumber')}
          label={m.nationalNumber}
          hint={m.optional}
          width={20}
          inputmode="numeric"
          spellcheck="off"
          autocomplete="off"
        />
      </SideBySide>
      <Languages form={form} language={language} />
    </Fieldset>
  )
}

const Address = ({ form, language }: Part) => {
  const m = sentences(language)
  return (
    <>
      <TextField {...kept(form, 'street')} label={m.street} spellcheck="off" autocomplete="off" />
      <SideBySide>
        <TextField
          {...kept(form, 'postalCode')}
          label={m.postalCode}
          width={4}
          inputmode="numeric"
          autocomplete="off"
        />
        <TextField
          {...kept(form, 'municipality')}
          label={m.municipality}
          spellcheck="off"
          autocomplete="off"
        />
      </SideBySide>
      <Tick form={form} name="noAddress" about={m.address} label={m.noAddress} />
    </>
  )
}

const Reach = ({ form, language }: Part) => {
  const m = sentences(language)
  const choices = contactChannels.map(value => ({ value, label: contactChannelName(value, language) }))
  return (
    <Fieldset legend={m.reach}>
      <Radios {...kept(form, 'contactChannel')} label={m.contactChannel} shape="line" choices={choices} />
      <SideBySide>
        <TextField {...kept(form, 'phone')} label={m.phone} type="tel" width={20} autocomplete="off" />
        <TextField
          {...kept(form, 'email')}
          label={m.email}
          type="email"
          spellcheck="off"
          autocomplete="off"
        />
      </SideBySide>
      <Address form={form} language={language} />
      <TextArea
        {...kept(form, 'safeContactNote')}
        label={m.safeContactNote}
        hint={m.safeContactHint}
        rows={2}
      />
      <Tick
        form={form}
        name="noOnlineView"
        about={m.noOnlineView}
        label={m.noOnlineViewLabel}
        hint={m.noOnlineHint}
      />
    </Fieldset>
  )
}

/** Who somebody is and how they are reached: the same fields for a first request and for a change. */
export const PersonFields = (part: Part) => (
  <>
    <Identity {...part} />
    <Reach {...part} />
  </>
)

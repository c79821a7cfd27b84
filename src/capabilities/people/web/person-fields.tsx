import { datePartsOf } from '#platform/http/form-body.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { DateField, type DateParts, Fieldset, Radios, SideBySide, TextArea, TextField } from '#ui/index.ts'
import { contactChannels } from '../domain/person.ts'
import { sentences } from '../messages/index.ts'
import { contactChannelName } from '../messages/words.ts'
import { kept, type Part, Tick } from './field-parts.tsx'
import { Languages, Shared } from './understood-fields.tsx'

const dateKept = (
  form: FormState,
  name: string,
): { name: string; value: DateParts; error: string | undefined } => ({
  name,
  value: datePartsOf(form.values, name),
  error: problemOf(form, name),
})

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
      <Shared form={form} language={language} />
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

import { languages } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Radios, Select } from '#ui/index.ts'
import { interpreterLanguages, otherLanguages } from '../domain/languages.ts'
import { sentences } from '../messages/index.ts'
import { languageName } from '../messages/words.ts'
import { kept, type Part, Tick } from './field-parts.tsx'

/** Languages to choose from, by their names. */
const named = (codes: readonly string[], language: StaffLanguage) =>
  codes
    .map(code => ({ value: code, label: languageName(code, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))

/** What the person speaks and reads, and what helps them to understand. */
export const Languages = ({ form, language }: Part) => {
  const m = sentences(language)
  const written = languages.map(code => ({ value: code, label: languageName(code, language) }))
  return (
    <>
      <Radios {...kept(form, 'language')} label={m.language} shape="line" choices={written} />
      <Select
        {...kept(form, 'otherLanguage')}
        label={m.otherLanguage}
        empty={m.otherLanguageNone}
        choices={named(otherLanguages, language)}
      />
      <Tick form={form} name="needsInterpreter" about={m.interpreter} label={m.needsInterpreter} />
      <Select
        {...kept(form, 'interpreterLanguage')}
        label={m.interpreterLanguage}
        hint={m.interpreterLanguageHint}
        empty={m.interpreterLanguageNone}
        choices={named(interpreterLanguages, language)}
      />
      <Tick form={form} name="easyRead" about={m.easyRead} label={m.easyReadLabel} hint={m.easyReadHint} />
    </>
  )
}

/** Who else may hear or read what is sent: asked beside the number and the mailbox. */
export const Shared = ({ form, language }: Part) => {
  const m = sentences(language)
  return (
    <>
      <Tick
        form={form}
        name="sharedPhone"
        about={m.sharedPhone}
        label={m.sharedPhoneLabel}
        hint={m.sharedPhoneHint}
      />
      <Tick
        form={form}
        name="sharedMail"
        about={m.sharedMail}
        label={m.sharedMailLabel}
        hint={m.sharedMailHint}
      />
    </>
  )
}

import type { Language } from '#kernel/language.ts'
import type { Sentences, StaffLanguage } from '#platform/i18n/sentences.ts'
import type { FieldNames, Gap } from '../domain/fields.ts'
import type { TemplateCode } from '../domain/templates.ts'
import type { LetterText, TemplateTexts } from '../domain/texts.ts'
import { de as fieldsDe } from './fields.de.ts'
import { en as fieldsEn } from './fields.en.ts'
import { fr as fieldsFr } from './fields.fr.ts'
import { nl as fieldsNl } from './fields.nl.ts'
import { fr as staffFr } from './staff.fr.ts'
import { nl as staffNl } from './staff.nl.ts'
import { de as textsDe } from './templates.de.ts'
import { en as textsEn } from './templates.en.ts'
import { fr as textsFr } from './templates.fr.ts'
import { nl as textsNl } from './templates.nl.ts'

/** The sentences of those who write. */
export const staffSentences = (language: StaffLanguage): Sentences<typeof staffFr> =>
  language === 'nl' ? staffNl : staffFr

/** How the fields are called, in each language. */
export const fieldNames: FieldNames = { fr: fieldsFr, nl: fieldsNl, de: fieldsDe, en: fieldsEn }

const shipped: Readonly<Record<Language, Readonly<Record<TemplateCode, LetterText>>>> = {
  fr: textsFr,
  nl: textsNl,
  de: textsDe,
  en: textsEn,
}

/** The text of a template as it came with the program. */
export const shippedTexts = (code: TemplateCode): TemplateTexts => ({
  fr: shipped.fr[code],
  nl: shipped.nl[code],
  de: shipped.de[code],
  en: shipped.en[code],
})

/** Why a letter cannot leave yet, and what to do about it. */
export function gapSentence({ marker, code }: Gap, language: StaffLanguage): string {
  const m = staffSentences(language)
  return code === undefined ? m.gapUnknown({ marker }) : m.gaps[code]({ marker })
}

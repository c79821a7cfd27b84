import type { Language } from '#kernel/language.ts'
import type { Sentences } from '#platform/i18n/sentences.ts'
import type { ContactChannel, PersonDetails } from '../domain/person.ts'
import { de } from './words.de.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { nl } from './words.nl.ts'

const catalogues: Readonly<Record<Language, Sentences<typeof fr>>> = { fr, nl, de, en }

/** How one wishes to be reached, in words. */
export const contactChannelName = (channel: ContactChannel, language: Language): string =>
  catalogues[language].channel[channel]

/** The name of a language by its code, in another language. */
export function languageName(code: string, language: Language): string {
  const { spoken, written } = catalogues[language]
  const own: Readonly<Record<string, string>> = { ...spoken, ...written }
  return own[code] ?? new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}

/** The language a person speaks with us, in words. */
export const spokenLanguage = (
  person: Pick<PersonDetails, 'language' | 'otherLanguage'>,
  language: Language,
): string => languageName(person.otherLanguage ?? person.language, language)

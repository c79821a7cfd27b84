import type { Language } from '#kernel/language.ts'
import type { Sentences } from '#platform/i18n/sentences.ts'
import { de } from './letter.de.ts'
import { en } from './letter.en.ts'
import { fr } from './letter.fr.ts'
import { nl } from './letter.nl.ts'

const catalogues: Readonly<Record<Language, Sentences<typeof fr>>> = { fr, nl, de, en }

/** What a notification says of a decision, in one language. */
export const letterSentences = (language: Language): Sentences<typeof fr> => catalogues[language]

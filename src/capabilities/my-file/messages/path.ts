import type { Language } from '#kernel/language.ts'
import { de } from './path.de.ts'
import { en } from './path.en.ts'
import { fr } from './path.fr.ts'
import { nl } from './path.nl.ts'

const catalogues = { fr, nl, de, en }

/** What a person reads of the time that steps take, in one language. */
export const pathSentences = (language: Language) => catalogues[language]

import type { Language } from '#kernel/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

const catalogues = { fr, nl, de, en }

/** What a partner reads behind the link, in one of the four languages. */
export const linkSentences = (language: Language) => catalogues[language]

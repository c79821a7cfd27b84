import type { Language } from '#kernel/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

const catalogues = { fr, nl, de, en }

/** The sentences of a person's own pages, in one language. */
export const sentences = (language: Language) => catalogues[language]

/** All that a tab behind the door says: a phone may be held by others. */
export const myFileTab = (language: Language): string => catalogues[language].tab

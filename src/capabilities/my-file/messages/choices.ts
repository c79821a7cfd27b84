import type { Language } from '#kernel/language.ts'
import { de } from './choices.de.ts'
import { en } from './choices.en.ts'
import { fr } from './choices.fr.ts'
import { nl } from './choices.nl.ts'

const catalogues = { fr, nl, de, en }

/** The sentences about a person's choices, in one language. */
export const choiceSentences = (language: Language) => catalogues[language]

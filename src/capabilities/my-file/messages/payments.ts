import type { Language } from '#kernel/language.ts'
import { de } from './payments.de.ts'
import { en } from './payments.en.ts'
import { fr } from './payments.fr.ts'
import { nl } from './payments.nl.ts'

const catalogues = { fr, nl, de, en }

/** The sentences about payments, in one language. */
export const paymentSentences = (language: Language) => catalogues[language]

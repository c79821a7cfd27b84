import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './step.fr.ts'
import { nl } from './step.nl.ts'

/** The sentences about a step by hand in one language. */
export const stepSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

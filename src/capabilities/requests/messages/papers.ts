import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './papers.fr.ts'
import { nl } from './papers.nl.ts'

/** The sentences about the papers of a request in one language. */
export const papersSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

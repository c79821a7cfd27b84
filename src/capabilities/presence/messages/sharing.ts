import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './sharing.fr.ts'
import { nl } from './sharing.nl.ts'

/** The sentences about sharing out requests in one language. */
export const sharingSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

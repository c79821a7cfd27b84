import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './directory.fr.ts'
import { nl } from './directory.nl.ts'

/** The sentences about who works here in one language. */
export const staffSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

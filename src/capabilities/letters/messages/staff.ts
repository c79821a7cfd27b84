import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './staff.fr.ts'
import { nl } from './staff.nl.ts'

/** The sentences about letters that staff read, in one language. */
export const staffSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

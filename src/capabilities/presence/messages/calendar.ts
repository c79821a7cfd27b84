import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './calendar.fr.ts'
import { nl } from './calendar.nl.ts'

/** The sentences about what falls due in one language. */
export const calendarSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

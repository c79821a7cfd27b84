import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './pilot.fr.ts'
import { nl } from './pilot.nl.ts'

/** The sentences of telling who looks after a request, in one language. */
export const pilotPageSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './glass.fr.ts'
import { nl } from './glass.nl.ts'

/** The sentences about opening a file that is not one's own, for staff. */
export const glassSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

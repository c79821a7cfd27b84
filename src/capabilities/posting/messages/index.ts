import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './staff.fr.ts'
import { nl } from './staff.nl.ts'

/** The sentences of those who print and post letters. */
export const sentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

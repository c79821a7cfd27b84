import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { emergencyFr } from './emergency.fr.ts'
import { emergencyNl } from './emergency.nl.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** The sentences of continuity in one language. */
export const sentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

/** The sentences of the emergency file in one language. */
export const emergencySentences = (language: StaffLanguage) => (language === 'nl' ? emergencyNl : emergencyFr)

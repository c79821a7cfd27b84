import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** The sentences about suspending delays, in one language. */
export const sentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './register.fr.ts'
import { nl } from './register.nl.ts'

/** The sentences of a new request, in one language. */
export const registerSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

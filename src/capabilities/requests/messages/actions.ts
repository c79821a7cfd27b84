import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './actions.fr.ts'
import { nl } from './actions.nl.ts'

/** The sentences of what can be done with a request, in one language. */
export const actionSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './tell.fr.ts'
import { nl } from './tell.nl.ts'

/** The sentences of an open offer, in one language. */
export const tellSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './lists.fr.ts'
import { nl } from './lists.nl.ts'

/** The sentences of the lists, in one language. */
export const listSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './work.fr.ts'
import { nl } from './work.nl.ts'

/** The sentences of the list of work, in one language. */
export const workSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

/** What the list is called in the navigation. */
export const workLabel = (language: StaffLanguage): string => workSentences(language).title

import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './tasks.fr.ts'
import { nl } from './tasks.nl.ts'

/** The sentences about tasks in one language. */
export const taskSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

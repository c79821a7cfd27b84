import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './orient.fr.ts'
import { nl } from './orient.nl.ts'

/** The sentences of leading somebody outside, in one language of staff. */
export const orientSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

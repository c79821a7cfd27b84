import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './relay.fr.ts'
import { nl } from './relay.nl.ts'

/** The sentences of asking and passing on, in one language. */
export const relaySentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

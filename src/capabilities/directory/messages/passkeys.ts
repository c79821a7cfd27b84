import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { passkeysFr } from './passkeys.fr.ts'
import { passkeysNl } from './passkeys.nl.ts'

/** The sentences about passkeys in one language. */
export const passkeySentences = (language: StaffLanguage) => (language === 'nl' ? passkeysNl : passkeysFr)

import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr as accountFr } from './account.fr.ts'
import { nl as accountNl } from './account.nl.ts'
import { fr } from './bank.fr.ts'
import { nl } from './bank.nl.ts'
import { fr as releaseFr } from './release.fr.ts'
import { nl as releaseNl } from './release.nl.ts'
import { fr as wordsFr } from './words.fr.ts'
import { nl as wordsNl } from './words.nl.ts'

/** The sentences of the bank's pages, in one language. */
export const bankSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

/** The sentences about the account the centre pays from, in one language. */
export const accountSentences = (language: StaffLanguage) => (language === 'nl' ? accountNl : accountFr)

/** The sentences about a refused file that is let go, in one language. */
export const releaseSentences = (language: StaffLanguage) => (language === 'nl' ? releaseNl : releaseFr)

/** The words for codes, in one language. */
export const codeWords = (language: StaffLanguage) => (language === 'nl' ? wordsNl : wordsFr)

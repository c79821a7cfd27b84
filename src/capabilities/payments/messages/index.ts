import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr as fileFr } from './file.fr.ts'
import { nl as fileNl } from './file.nl.ts'
import { fr as runsFr } from './runs.fr.ts'
import { nl as runsNl } from './runs.nl.ts'

/** The sentences about the money of one file in one language. */
export const fileSentences = (language: StaffLanguage) => (language === 'nl' ? fileNl : fileFr)

/** The sentences about runs in one language. */
export const runSentences = (language: StaffLanguage) => (language === 'nl' ? runsNl : runsFr)

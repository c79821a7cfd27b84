import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { fr as paperFr } from './paper.fr.ts'
import { nl as paperNl } from './paper.nl.ts'
import { fr as subsidiesFr } from './subsidies.fr.ts'
import { nl as subsidiesNl } from './subsidies.nl.ts'

/** The sentences of the books in one language. */
export const ledgerSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

/** The sentences about subsidies in one language. */
export const subsidySentences = (language: StaffLanguage) => (language === 'nl' ? subsidiesNl : subsidiesFr)

/** What stands on the paper of a closed month, in one language. */
export const paperSentences = (language: StaffLanguage) => (language === 'nl' ? paperNl : paperFr)

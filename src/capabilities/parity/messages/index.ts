import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { fr as staffFr } from './staff.fr.ts'
import { nl as staffNl } from './staff.nl.ts'

const catalogues = { fr, nl, de, en }
const staffCatalogues = { fr: staffFr, nl: staffNl }

/** What everybody reads of the doors, in one language. */
export const sentences = (language: Language) => catalogues[language]

/** What staff read of the doors, in one language. */
export const staffSentences = (language: StaffLanguage) => staffCatalogues[language]

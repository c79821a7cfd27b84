import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr as staffFr } from './staff.fr.ts'
import { nl as staffNl } from './staff.nl.ts'
import { de } from './take-along.de.ts'
import { en } from './take-along.en.ts'
import { fr } from './take-along.fr.ts'
import { nl } from './take-along.nl.ts'

const catalogues = { fr, nl, de, en }
const staffCatalogues = { fr: staffFr, nl: staffNl }

/** The sentences about taking everything along, in one language. */
export const takeSentences = (language: Language) => catalogues[language]

/** The same at a desk, for staff. */
export const deskSentences = (language: StaffLanguage) => staffCatalogues[language]

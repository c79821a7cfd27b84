import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { de as knownDe } from './known.de.ts'
import { en as knownEn } from './known.en.ts'
import { fr as knownFr } from './known.fr.ts'
import { nl as knownNl } from './known.nl.ts'
import { nl } from './nl.ts'
import { fr as staffFr } from './staff.fr.ts'
import { nl as staffNl } from './staff.nl.ts'

const catalogues = { fr, nl, de, en }
const knownCatalogues = { fr: knownFr, nl: knownNl, de: knownDe, en: knownEn }
const staffCatalogues = { fr: staffFr, nl: staffNl }

/** What a person reads of what they said, in one language. */
export const sentences = (language: Language) => catalogues[language]

/** The words for what a file holds about a person. */
export const knownWords = (language: Language) => knownCatalogues[language]

/** What staff read of what a person said. */
export const staffSentences = (language: StaffLanguage) => staffCatalogues[language]

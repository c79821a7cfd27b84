import type { Language } from '#kernel/language.ts'
import type { Sentences, StaffLanguage } from '#platform/i18n/sentences.ts'
import { de } from './pages.de.ts'
import { en } from './pages.en.ts'
import { fr } from './pages.fr.ts'
import { nl } from './pages.nl.ts'
import { fr as staffFr } from './staff.fr.ts'
import { nl as staffNl } from './staff.nl.ts'

const catalogues: Readonly<Record<Language, Sentences<typeof fr>>> = { fr, nl, de, en }

/** The sentences of the pages on which one asks, in one language. */
export const sentences = (language: Language) => catalogues[language]

const staffCatalogues: Readonly<Record<StaffLanguage, Sentences<typeof staffFr>>> = {
  fr: staffFr,
  nl: staffNl,
}

/** The sentences that workers read, in one language. */
export const staffSentences = (language: StaffLanguage) => staffCatalogues[language]

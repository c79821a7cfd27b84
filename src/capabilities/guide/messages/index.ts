import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { fr as staffFr } from './staff.fr.ts'
import { nl as staffNl } from './staff.nl.ts'

const catalogues = { fr, nl, de, en }

/** The sentences of the public pages in one language. */
export const sentences = (language: Language) => catalogues[language]

/** The sentences of those who write the guide. */
export const staffSentences = (language: StaffLanguage) => (language === 'nl' ? staffNl : staffFr)

import type { Language } from '#kernel/language.ts'
import type { Sentences, StaffLanguage } from '#platform/i18n/sentences.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { fr as staffFr } from './staff.fr.ts'
import { nl as staffNl } from './staff.nl.ts'

const catalogues: Readonly<Record<Language, Sentences<typeof fr>>> = { fr, nl, de, en }

/** What persons read and hear, in one language. */
export const sentences = (language: Language) => catalogues[language]

/** The sentences of these pages for staff. */
export const staffSentences = (language: StaffLanguage) => (language === 'nl' ? staffNl : staffFr)

import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { de as personDe } from './person.de.ts'
import { en as personEn } from './person.en.ts'
import { fr as personFr } from './person.fr.ts'
import { nl as personNl } from './person.nl.ts'

const catalogues = { fr, nl }
const personal = { fr: personFr, nl: personNl, de: personDe, en: personEn }

/** What staff read, in one language. */
export const sentences = (language: StaffLanguage) => catalogues[language]

/** What the person reads, in one language. */
export const personSentences = (language: Language) => personal[language]

import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { de as shownDe } from './shown.de.ts'
import { en as shownEn } from './shown.en.ts'
import { fr as shownFr } from './shown.fr.ts'
import { nl as shownNl } from './shown.nl.ts'
import { fr } from './staff.fr.ts'
import { nl } from './staff.nl.ts'

const staff = { fr, nl }
const shown = { fr: shownFr, nl: shownNl, de: shownDe, en: shownEn }

/** What a worker reads while they hold an interview, and after it. */
export const sentences = (language: StaffLanguage) => staff[language]

/** What a person reads when the screen is turned to them. */
export const shownSentences = (language: Language) => shown[language]

import type { Language } from '#kernel/language.ts'
import type { Catalogue, Words } from '#law/integration-income/sentences/catalogue.ts'
import { de } from '#law/integration-income/sentences/de.ts'
import { en } from '#law/integration-income/sentences/en.ts'
import { fr } from '#law/integration-income/sentences/fr.ts'
import { nl } from '#law/integration-income/sentences/nl.ts'
import { de as deWords } from '#law/integration-income/sentences/words.de.ts'
import { en as enWords } from '#law/integration-income/sentences/words.en.ts'
import { fr as frWords } from '#law/integration-income/sentences/words.fr.ts'
import { nl as nlWords } from '#law/integration-income/sentences/words.nl.ts'

/**
 * The four catalogues of the rules.
 *
 * @source L. 26.05.2002, art. 21: a decision is motivated in words the person understands.
 */
export const catalogues: Readonly<Record<Language, Catalogue>> = { fr, nl, de, en }

/** The words of cases, for forms and pages: categories, relations, kinds, exemptions. */
export const caseWords: Readonly<Record<Language, Words>> = {
  fr: frWords,
  nl: nlWords,
  de: deWords,
  en: enWords,
}

import type { Language } from '#kernel/language.ts'
import type { Catalogue } from '#law/integration-income/sentences/catalogue.ts'
import { de } from '#law/integration-income/sentences/de.ts'
import { en } from '#law/integration-income/sentences/en.ts'
import { fr } from '#law/integration-income/sentences/fr.ts'
import { nl } from '#law/integration-income/sentences/nl.ts'

/**
 * The four catalogues of the rules.
 *
 * @source L. 26.05.2002, art. 21: a decision is motivated in words the person understands.
 */
export const catalogues: Readonly<Record<Language, Catalogue>> = { fr, nl, de, en }

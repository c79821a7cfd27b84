import type { Language } from '#kernel/language.ts'
import { de } from './identity.de.ts'
import { en } from './identity.en.ts'
import { fr } from './identity.fr.ts'
import { nl } from './identity.nl.ts'

const catalogues = { fr, nl, de, en }

/** The sentences about signing in with somebody who vouches for one, in one language. */
export const identitySentences = (language: Language) => catalogues[language]

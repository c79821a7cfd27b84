import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './register.fr.ts'
import { nl } from './register.nl.ts'

/** The sentences of a new request, in one language. */
export const registerSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

type Said =
  | 'AskedInFuture'
  | 'AskedTooLongAgo'
  | 'BornInFuture'
  | 'NationalNumberTaken'
  | 'NoPilot'
  | 'LikelyDuplicates'
  | 'NotFound'

/** Why a request was not entered, in a sentence: the same at every door of the house. */
export const registerRefusalOf = (kind: Said, language: StaffLanguage): string =>
  registerSentences(language)[kind]

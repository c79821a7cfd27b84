import type { Language } from '#kernel/language.ts'
import type { Sentences } from '#platform/i18n/sentences.ts'
import type { FieldName, QuestionCode, Urgency } from '../domain/questions.ts'
import { de } from './questions.de.ts'
import { en } from './questions.en.ts'
import { fr } from './questions.fr.ts'
import { nl } from './questions.nl.ts'

const catalogues: Readonly<Record<Language, Sentences<typeof fr>>> = { fr, nl, de, en }

/** The sentences of the questions, in one language. */
export const questionSentences = (language: Language) => catalogues[language]

type Asked = {
  readonly title: string
  readonly why: string
  readonly fields: Readonly<Partial<Record<FieldName, string>>>
  readonly hints: Readonly<Partial<Record<FieldName, string>>>
}

/** How one question is asked: its title, why, and for each field its label and hint. */
export const askedAs = (code: QuestionCode, language: Language): Asked => catalogues[language][code]

/** A distress, in the words of who lives it. */
export const urgencyName = (urgency: Urgency, language: Language): string =>
  catalogues[language].urgency[urgency]

/** Between a name and what it is: French keeps a space before the colon. */
export const colon = (language: Language): string => (language === 'fr' ? ' : ' : ': ')

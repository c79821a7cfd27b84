import { type Language, languages } from '#kernel/language.ts'

export { type Language, languages } from '#kernel/language.ts'

/** The languages staff screens exist in. */
export const staffLanguages = ['fr', 'nl'] as const
export type StaffLanguage = (typeof staffLanguages)[number]

/** A sentence is a text, a function of one object of named parts that returns a text, or texts by code. */
type Sentence = string | ((parts: never) => string) | { readonly [code: string]: Sentence }

/**
 * The shape a translation must have: the same names as the reference catalogue, and for a sentence with parts
 * the same parts. A sentence missing in Dutch, or one too many, does not compile.
 */
export type Sentences<Reference extends Record<string, Sentence>> = {
  readonly [Name in keyof Reference]: Reference[Name] extends (parts: infer Parts) => string
    ? (parts: Parts) => string
    : Reference[Name] extends Record<string, Sentence>
      ? Sentences<Reference[Name]>
      : string
}

/** Picks the form of a counted sentence, by the plural rules of the language. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other
}

/** True when a text names one of the four languages. */
export function isLanguage(text: unknown): text is Language {
  return languages.some(language => language === text)
}

/** The nearest staff language: German and English readers get French. */
export function staffLanguage(language: Language): StaffLanguage {
  return language === 'nl' ? 'nl' : 'fr'
}

/** The languages a person may read in: the three of Belgian law, and English. */
export const languages = ['fr', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]

/** One sentence in each language, rendered. */
export type InFourLanguages = Readonly<Record<Language, string>>

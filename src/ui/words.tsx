import { type Child, createContext, useContext } from 'hono/jsx'
import type { Language, Sentences } from '#platform/i18n/sentences.ts'
import { de } from './messages/de.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { nl } from './messages/nl.ts'

const catalogues: Readonly<Record<Language, Sentences<typeof fr>>> = { fr, nl, de, en }
const LanguageContext = createContext<Language | undefined>(undefined)

/** Says in which language the components inside write their own few words. The page layouts do it. */
export const Words = ({ language, children }: { language: Language; children?: Child }) => (
  <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
)

/** The interface's own words in one language. */
export const wordsIn = (language: Language): Sentences<typeof fr> => catalogues[language]

/**
 * The language of the page around.
 *
 * @throws Error outside a page: a component that guessed a language would speak the wrong one unnoticed.
 */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (language === undefined) throw new Error('No language: render inside a page layout or <Words>.')
  return language
}

/** The interface's own words in the language of the page around; throws outside one. */
export const useWords = (): Sentences<typeof fr> => wordsIn(useLanguage())

import type { Language } from '#kernel/language.ts'
import { betterWords } from '#kernel/plain-words.ts'
import { frenchSyllables } from '#kernel/syllables.ts'

/** The most words a sentence may have: for everybody, and in an easy version (Inclusion Europe's rules, 2009). */
export const longestPlain = 15
export const longestEasy = 12

/** What an easy text for everybody reaches in French: "rather easy" on the scale of Kandel and Moles. */
export const easeWanted = 70

/** The words of a text: what stands between spaces and holds a letter or a digit. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word))

/** Units of thought, as Flesch counts them: they end with a full stop, a colon, a semicolon or the line. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:;…])\s+|\n+/)
    .map(sentence => sentence.trim())
    .filter(sentence => wordsOf(sentence).length > 0)

/**
 * How easily a French text reads, from 0 (hard) to 100 and beyond; from 70 on it is rather easy. Undefined without words.
 *
 * @source Kandel and Moles, 1958: 207 − 1.015 × words a sentence − 73.6 × syllables a word.
 */
export function frenchEase(text: string): number | undefined {
  const words = wordsOf(text)
  const sentences = sentencesOf(text)
  if (words.length === 0) return undefined
  const syllables = words.reduce((sum, word) => sum + frenchSyllables(word), 0)
  return 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length
}

/** One thing to better in a text, with the sentence it is in. */
export type Remark =
  | { readonly kind: 'long'; readonly sentence: string; readonly words: number; readonly most: number }
  | { readonly kind: 'word'; readonly sentence: string; readonly word: string; readonly better: string }

const longIn = (text: string, most: number): readonly Remark[] =>
  sentencesOf(text).flatMap(sentence => {
    const words = wordsOf(sentence).length
    return words > most ? [{ kind: 'long', sentence, words, most } as const] : []
  })

const wordsIn = (text: string, language: Language): readonly Remark[] =>
  sentencesOf(text).flatMap(sentence =>
    betterWords(sentence, language).map(found => ({ kind: 'word', sentence, ...found }) as const),
  )

/** What makes a text hard to read, sentence by sentence. `most` is the longest sentence it may have, in words. */
export const remarksOn = (
  text: string,
  { language, most }: { readonly language: Language; readonly most: number },
): readonly Remark[] => [...longIn(text, most), ...wordsIn(text, language)]

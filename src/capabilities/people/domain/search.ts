import { parseNationalNumber } from '#kernel/national-number.ts'
import { phoneDigits, soundOf, wordsOf } from './words.ts'

/** One word to look for: everything that begins with it, or sounds like it. */
export type Wanted = { readonly from: string; readonly until: string; readonly sound: string }

/** What the one box was asked: the number of a card, of a telephone, of a file or request, or a name. */
export type Question =
  | { readonly kind: 'national-number' | 'phone'; readonly digits: string }
  /** `2026-00042` for a file or a request, `D-2026-00042` for a request only. */
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'name'; readonly words: readonly Wanted[] }

/** The first text that sorts after everything that begins with `word`. */
const afterPrefix = (word: string): string => {
  const letters = [...word]
  const last = letters.pop()?.codePointAt(0) ?? 0
  return `${letters.join('')}${String.fromCodePoint(last + 1)}`
}

const wanted = (word: string): Wanted => ({
  from: word,
  until: afterPrefix(word),
  // A short beginning has the sound of half the town: only whole words are listened to.
  sound: word.length >= 4 ? soundOf(word) : '',
})

/** A year and a number as people say them: `2026-42`, `D-2026-00042`, `d 2026 42`. */
const numbered = /^(d?)[\s-]*(20\d\d)[\s/-](\d{1,5})$/i

/** Reads what was typed in the search box; undefined when there is too little to look for. */
export function readQuestion(typed: string): Question | undefined {
  const text = typed.trim().slice(0, 100)
  const number = numbered.exec(text)
  if (number) {
    const [, letter, year, count = ''] = number
    return { kind: 'number', number: `${letter === '' ? '' : 'D-'}${year}-${count.padStart(5, '0')}` }
  }
  const national = parseNationalNumber(text)
  if (national.ok) return { kind: 'national-number', digits: national.value.number }
  if (/^\+?[\d\s./()-]+$/.test(text)) {
    const digits = phoneDigits(text)
    return digits.length < 6 ? undefined : { kind: 'phone', digits }
  }
  const words = wordsOf(text).filter(word => word.length > 1)
  return words.length === 0 ? undefined : { kind: 'name', words: words.slice(0, 5).map(wanted) }
}

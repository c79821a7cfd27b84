import { parseNationalNumber } from '#kernel/national-number.ts'
import { phoneDigits, soundOf, wordsOf } from './words.ts'

/**
 * One word to look for: everything that begins with it, or sounds like it. `spellings`: the word, and the word without
 * one of its letters; a word of which one of them is a spelling too differs by one mistake of typing.
 */
export type Wanted = {
  readonly from: string
  readonly until: string
  readonly sound: string
  readonly spellings: readonly string[]
}

/** What the one box was asked: the number of a card, of a telephone, of a file or request, or a name. */
export type Question =
  | { readonly kind: 'national-number' | 'phone'; readonly digits: string }
  /** `2026-00042` for a file or a request, `D-2026-00042` for a request, `B-2026-00042` for the letter of a decision. */
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'name'; readonly words: readonly Wanted[] }

/** The first text that sorts after everything that begins with `word`. */
const afterPrefix = (word: string): string => {
  const letters = [...word]
  const last = letters.pop()?.codePointAt(0) ?? 0
  return `${letters.join('')}${String.fromCodePoint(last + 1)}`
}

/** The word, and the word without each of its letters in turn. */
function spellingsOf(word: string): readonly string[] {
  const letters = [...word]
  return [...new Set([word, ...letters.map((_, place) => letters.toSpliced(place, 1).join(''))])]
}

/** A short beginning has the sound of half the town, and is near every other: only whole words are listened to. */
const wanted = (word: string): Wanted => ({
  from: word,
  until: afterPrefix(word),
  sound: word.length >= 4 ? soundOf(word) : '',
  spellings: word.length >= 4 ? spellingsOf(word) : [],
})

/** True when each word that is looked for begins a word of the name, or sounds like one. */
export function answersTo(name: string, words: readonly Wanted[]): boolean {
  const own = wordsOf(name)
  return words.every(({ from, sound }) =>
    own.some(word => word.startsWith(from) || (sound !== '' && soundOf(word) === sound)),
  )
}

/** A year and a number as people say them: `2026-42`, `D-2026-00042`, `d 2026 42`, `B-2026-7`. */
const numbered = /^([bd]?)[\s-]*(20\d\d)[\s/-](\d{1,5})$/i

/** Reads what was typed in the search box; undefined when there is too little to look for. */
export function readQuestion(typed: string): Question | undefined {
  const text = typed.trim().slice(0, 100)
  const number = numbered.exec(text)
  if (number) {
    const [, letter = '', year, count = ''] = number
    const series = letter === '' ? '' : `${letter.toUpperCase()}-`
    return { kind: 'number', number: `${series}${year}-${count.padStart(5, '0')}` }
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

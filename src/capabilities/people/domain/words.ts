const separate: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** A text without capitals, accents or exotic letters: what names are compared and sorted by. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, letter => separate[letter] ?? letter)

/** The words of a name: split at spaces, hyphens and apostrophes. */
export const wordsOf = (name: string): readonly string[] => [
  ...new Set(
    plain(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== ''),
  ),
]

/** Digits only, in the national form: `+32 470 55 50 10` and `0470/55.50.10` are the same. */
export const phoneDigits = (phone: string): string =>
  phone
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:0032|32(?=\d{8,9}$))/, '0')

/** True for a telephone number as people write it, national or not. */
export const isPhone = (text: string): boolean =>
  /^\+?[\d\s./()-]+$/.test(text) && /^\d{8,15}$/.test(phoneDigits(text))

/** Spellings that sound alike in the French and Dutch names of this country, in the order they are applied. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ph/g, 'f'],
  [/bv/g, 'v'],
  [/sch|sh|ch(?=[aeiouy])/g, 's'],
  [/^y|^j/, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/c|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/d/g, 't'],
  [/h/g, ''],
  [/^[aeiouy]/, 'a'],
  [/(?<=.)[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=..)s$/, ''],
]

/**
 * What a word of a name sounds like: its consonants, those that sound alike made one. Peeters, Pieters and Peters give
 * `ptr`, Dupont and Dupond `tpnt`, Mohamed and Muhammad `mt`. Empty when too little is left to tell people apart.
 */
export function soundOf(word: string): string {
  const key = sounds.reduce((text, [from, to]) => text.replace(from, to), plain(word))
  return key.length < 2 ? '' : key
}

/** What stands in a letter for a character no pinned font can print. */
export const unprintable = '\ufffd'

/** Marks that reorder all the text after them; a person's words must not turn ours round. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/gu
/** Spaces and marks a layout handles without a glyph. */
const invisible = /[\t\n\u00ad\u200b-\u200f\u2028\u2029\u2060]/u
/** Fonts claim some of these; documents may not hold them. */
const control = /\p{Cc}|\p{Noncharacter_Code_Point}/u
const longRun = /[^\s\u00ad\u200b-]{35,}/gu
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const withBreaks = (run: string): string =>
  [...graphemes.segment(run)].map(({ segment }) => segment).join('\u200b')

/** The nearest writing the fonts can print: without its accents, as its plain form, or the stand-in. */
function nearest(character: string, known: (character: string) => boolean): string {
  if (/\p{M}|\p{Cf}/u.test(character)) return ''
  const plain = [...character.normalize('NFKD')].filter(known).join('')
  return plain.replace(/^\p{M}+/u, '') || unprintable
}

/** A text made printable, and how many characters were lost on the way. */
export type PrintableText = { readonly text: string; readonly replaced: number }

/**
 * Makes any text printable with the given characters, losing as little as possible: never fails.
 *
 * Text is composed (NFC), broken surrogates and control characters become the stand-in or go, a character without
 * a glyph becomes its nearest plain form, and words of 35 letters or more may break anywhere so that none leaves
 * the page.
 */
export function printable(text: string, characters: ReadonlySet<number>): PrintableText {
  const known = (character: string) =>
    characters.has(character.codePointAt(0) ?? 0) && !control.test(character)
  let replaced = 0
  const keep = (character: string): string => {
    if (known(character) || invisible.test(character)) return character
    replaced++
    return nearest(character, known)
  }
  const whole = text.replace(reordering, '').replace(/\r\n?/g, '\n').normalize('NFC')
  const kept = [...whole].map(keep).join('')
  return { text: kept.replace(longRun, withBreaks), replaced }
}

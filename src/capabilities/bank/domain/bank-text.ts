/**
 * Texts as banks exchange them in the euro area: the Latin letters without accents, digits, and `/ - ? : ( ) . , ' +`
 * and the space (EPC, SEPA Requirements for an Extended Character Set, basic Latin set). A sign without a counterpart
 * becomes a full stop, as the council's conversion table has it; a letter without one is never guessed.
 */

/** A text in the banks' letters: what it became, and whether something had to be left out to fit. */
export type BankText = { readonly text: string; readonly shortened: boolean }

/** Letters that do not come apart into a Latin letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
  ħ: 'h',
  Ħ: 'H',
  ĸ: 'k',
  ŧ: 't',
  Ŧ: 'T',
  ə: 'e',
  Ə: 'E',
  ª: 'a',
  º: 'o',
}

const signs: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʿ: "'",
  ʾ: "'",
  '`': "'",
  '´': "'",
  '"': "'",
  '“': "'",
  '”': "'",
  '«': "'",
  '»': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  _: '-',
  '&': '+',
  ';': ',',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '<': '(',
  '>': ')',
  '\\': '/',
  '|': '/',
  '…': '...',
  '€': 'EUR',
}

const strange = /[^A-Za-z0-9/\-?:().,'+ ]/gu

/** A character that is not one of the banks' own in their letters; undefined for a letter or a digit that has none. */
function plain(sign: string): string | undefined {
  const known = letters[sign] ?? signs[sign]
  if (known !== undefined) return known
  if (/\s|\p{C}/u.test(sign)) return ' '
  if (/\p{M}/u.test(sign)) return ''
  const base = sign.normalize('NFKD').replace(/\p{M}/gu, '')
  if (base !== sign && base !== '') return inLetters(base)
  return /\p{L}|\p{N}/u.test(sign) ? undefined : '.'
}

function inLetters(text: string): string | undefined {
  let complete = true
  const written = text.replace(strange, sign => {
    const found = plain(sign)
    complete &&= found !== undefined
    return found ?? ''
  })
  return complete ? written : undefined
}

/** No slash at an end and never two together: a bank may take them for a code of its own. */
const withoutSlashes = (text: string) => text.replace(/\/{2,}/g, '/').replace(/^[/ ]+|[/ ]+$/g, '')

/** Cut after a whole word where one ends in the last third, else after the last letter that fits. */
function fitted(text: string, most: number): string {
  const cut = text.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return withoutSlashes(text[most] !== ' ' && end > (most * 2) / 3 ? cut.slice(0, end) : cut)
}

/**
 * A text in the banks' letters, of at most `most` characters; undefined when a letter has no Latin counterpart here
 * (Arabic, Greek, Cyrillic…) or when nothing is left. Whoever asks says so, and a human writes the Latin name.
 */
export function bankText(text: string, most: number): BankText | undefined {
  const written = inLetters(text.normalize('NFC'))
  if (written === undefined) return undefined
  const tidy = withoutSlashes(written.replace(/\s+/g, ' ').trim())
  if (!/[A-Za-z0-9]/.test(tidy)) return undefined
  return { text: fitted(tidy, most), shortened: tidy.length > most }
}

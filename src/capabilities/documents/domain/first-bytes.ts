/** What a paper may be. */
export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'] as const
export type MediaType = (typeof mediaTypes)[number]

/** Why a file is not taken: each has a sentence that says what to do. */
export type PaperFault =
  | { readonly kind: 'Empty' }
  | { readonly kind: 'TooLarge'; readonly mostMb: number }
  | { readonly kind: 'TooMany'; readonly most: number }
  /** A PDF that asks for a password. */
  | { readonly kind: 'Locked' }
  /** A zip or one of its kin: a text of a word processor is one too. */
  | { readonly kind: 'Archive' }
  /** A program, or a page that could carry one. */
  | { readonly kind: 'Program' }
  | { readonly kind: 'OtherType' }

const at = (bytes: Uint8Array, offset: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))

const startsWith = (bytes: Uint8Array, ...texts: readonly string[]): boolean =>
  texts.some(text => at(bytes, 0, text))

const heic = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1']

/** The type by the first bytes, whatever the name says: WHATWG MIME sniffing, ISO/IEC 23008-12 for HEIC. */
function knownType(bytes: Uint8Array): MediaType | undefined {
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg'
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (startsWith(bytes, 'RIFF') && at(bytes, 8, 'WEBP')) return 'image/webp'
  if (at(bytes, 4, 'ftyp') && heic.some(brand => at(bytes, 8, brand))) return 'image/heic'
  return startsWith(bytes, '%PDF-') ? 'application/pdf' : undefined
}

const archives = ['PK\x03\x04', 'PK\x05\x06', 'Rar!', '7z\xbc\xaf\x27\x1c', '\x1f\x8b', '\xd0\xcf\x11\xe0']
const programs = [
  'MZ',
  '\x7fELF',
  '#!',
  '\xca\xfe\xba\xbe',
  '\xcf\xfa\xed\xfe',
  '\xce\xfa\xed\xfe',
  '\xfe\xed\xfa',
]

/** A page or a drawing made of marks: it could carry a program. */
const isMarkup = (bytes: Uint8Array): boolean =>
  /^[\s\ufeff\ufffd]*</.test(new TextDecoder().decode(bytes.subarray(0, 256)).replaceAll('\0', ''))

function faultOf(bytes: Uint8Array): PaperFault {
  if (startsWith(bytes, ...archives)) return { kind: 'Archive' }
  if (startsWith(bytes, ...programs) || isMarkup(bytes)) return { kind: 'Program' }
  return { kind: 'OtherType' }
}

/** A closed PDF names its lock in the trailer or in a cross-reference stream, neither of which is ever closed itself. */
function isLocked(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)
}

/** What a file is by its bytes, or why it is not taken. Its name and what the sender called it are not asked. */
export function readFirstBytes(bytes: Uint8Array): MediaType | PaperFault {
  if (bytes.byteLength === 0) return { kind: 'Empty' }
  const type = knownType(bytes)
  if (type === undefined) return faultOf(bytes)
  return type === 'application/pdf' && isLocked(bytes) ? { kind: 'Locked' } : type
}

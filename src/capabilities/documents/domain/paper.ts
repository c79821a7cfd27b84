/** What one is asked for, by the name it has on the street. `other`: said in words. */
export const paperKinds = [
  'identity',
  'residence',
  'family',
  'pay',
  'benefit',
  'bank',
  'tax',
  'lease',
  'rent',
  'energy',
  'medical',
  'debt',
  'study',
  'other',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** `open`: nothing came that serves. `sent`: something came and waits to be read. `without`: the person has none. */
export const askStates = ['open', 'sent', 'without', 'accepted', 'withdrawn'] as const
export type AskState = (typeof askStates)[number]

/** `loose`: sent along with a request that is still being filled in. `elsewhere`: it is of another file, where it is. */
export const paperStates = ['loose', 'unread', 'accepted', 'unreadable', 'elsewhere'] as const
export type PaperState = (typeof paperStates)[number]

/** By which door a paper came. `web`: with a request that was filled in online. */
export const paperChannels = ['my-file', 'web', 'counter', 'post'] as const
export type PaperChannel = (typeof paperChannels)[number]

/** A file, an original that was seen and given back, or one that lies in the binder. */
export const paperForms = ['file', 'seen', 'binder'] as const
export type PaperForm = (typeof paperForms)[number]

/** How long words may be, in characters; how many files a form may carry; how large one may be when nobody said, in MB. */
export const bounds = { words: 200, why: 500, reason: 500, name: 120, filesAForm: 12, defaultMb: 15 } as const

/** How many days what was sent along with a request is kept for somebody who never finished it. */
export const looseDays = 30

/** Megabytes in bytes, as telephones count them. */
export const megabytes = (count: number): number => count * 1_000_000

/** The most that one form may weigh in all, in bytes: more is not even listened to. */
export const heaviestForm = megabytes(250)

/** True for an asked paper whose day is over and for which nothing came. Days are ISO. */
export const isLate = ({ state, untilOn }: { state: string; untilOn: string }, today: string): boolean =>
  state === 'open' && untilOn < today

/** Characters that nobody mistakes for another, said on the phone or written on an envelope. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** The code of an asked paper, from six bytes of chance. */
export const codeFrom = (chance: Uint8Array): string =>
  Array.from(chance.subarray(0, 6), byte => letters[byte % letters.length]).join('')

/** A code as it was typed: spaces, hyphens and small letters do not count; undefined when it is none. */
export function readPaperCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  return code.length === 6 && [...code].every(letter => letters.includes(letter)) ? code : undefined
}

/** The code in two groups, as it is written. */
export const writtenCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

/** Controls, line ends included, and marks that turn the reading direction: no name of a file needs them. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** The name of a file without its folders and without what does not show; null when nothing is left. */
export function fileName(sent: string): string | null {
  const name = (sent.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(unseen, '').trim()
  return name === '' ? null : name.slice(0, bounds.name)
}

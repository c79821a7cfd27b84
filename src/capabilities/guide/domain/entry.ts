import type { Language } from '#kernel/language.ts'

/** What an entry is: something to ask for, a right, a place, what to do in an emergency, news, or a plain page. */
export const entryKinds = ['service', 'right', 'place', 'emergency', 'news', 'page'] as const
export type EntryKind = (typeof entryKinds)[number]

/** The parts of a text, in the order in which they are read. */
export const parts = ['what', 'whom', 'get', 'how', 'bring', 'time', 'wrong'] as const
export type Part = (typeof parts)[number]

/** A text twice: for everybody, and easy to read. A line is a paragraph, or one thing to bring. */
export type TwoWays = { readonly plain: string; readonly easy: string }

/** Where, when and how one reaches a human for this: never a web page only. */
export type Doors = {
  readonly where: string
  readonly hours: string
  readonly phone: string
  readonly post: string
}

/** An entry in one language. */
export type EntryText = {
  readonly slug: string
  readonly title: string
  /** The answer in one sentence. */
  readonly answer: TwoWays
  readonly blocks: Readonly<Partial<Record<Part, TwoWays>>>
  readonly doors: Doors
}

/** The entry in the four languages. */
export type EntryTexts = Readonly<Record<Language, EntryText>>

/** Where a fact of law in the text comes from; the day on which it was read. */
export type Source = { readonly fact: string; readonly source: string; readonly readOn: string }

/** Whether a page shows the plain or the easy text. */
export type Way = keyof TwoWays

/** The lines of a text, without empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** A text that nobody wrote yet, with the doors of the centre. */
export const emptyText = (title: string, slug: string, doors: Doors): EntryText => ({
  slug,
  title,
  answer: { plain: '', easy: '' },
  blocks: {},
  doors,
})

/** Whether a text can be the end of an address at all: nothing else is looked up. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80

/** Turns a title into the end of an address: letters without accents, digits and hyphens, 80 at most. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')

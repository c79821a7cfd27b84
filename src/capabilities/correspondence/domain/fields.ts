import type { Language } from '#kernel/language.ts'

/** What a letter may name from the file, or from what was typed beside it. `write`: a place where somebody writes. */
export const fieldCodes = [
  'name',
  'pilot',
  'phone',
  'hours',
  'number',
  'step',
  'answerBy',
  'papers',
  'papersBy',
  'day',
  'time',
  'place',
  'otherCentre',
  'write',
] as const
export type FieldCode = (typeof fieldCodes)[number]

/** What is typed beside the text, once for all its languages. `day` is ISO, `time` `HH:MM`. */
export const typedCodes = ['day', 'time', 'place', 'otherCentre'] as const
export type TypedCode = (typeof typedCodes)[number]
export type TypedFacts = Readonly<Record<TypedCode, string | null>>

export const nothingTyped: TypedFacts = { day: null, time: null, place: null, otherCentre: null }

/** Whether somebody fills this field by typing. */
export const isTyped = (code: FieldCode): code is TypedCode => typedCodes.some(one => one === code)

/** The words of the fields in one language; papers are several. What is not known is left out. */
export type Facts = Readonly<Partial<Record<FieldCode, string | readonly string[]>>>

/** The names of the fields in each language, as they stand between braces. */
export type FieldNames = Readonly<Record<Language, Readonly<Record<FieldCode, string>>>>

/** A field that the text names and nobody knows; `code` undefined: no such field. */
export type Gap = { readonly marker: string; readonly code: FieldCode | undefined }

const braces = /\{([^{}\n]*)\}/gu
const tidy = (word: string) => word.normalize('NFC').trim().toLowerCase()

/** The field that a word between braces names, in whichever of the four languages. */
export const codeNamed = (word: string, names: FieldNames): FieldCode | undefined =>
  fieldCodes.find(code => Object.values(names).some(named => tidy(named[code]) === tidy(word)))

/** The fields that a text names, each once. */
export function fieldsIn(text: string, names: FieldNames): readonly FieldCode[] {
  const found = [...text.matchAll(braces)].map(([, word = '']) => codeNamed(word, names))
  return fieldCodes.filter(code => found.includes(code))
}

type Filling = { readonly names: FieldNames; readonly facts: Facts }

/** The words of a field where it stands: alone on its line, several things are a list. */
function wordsFor(value: string | readonly string[], isAlone: 'yes' | 'no'): string {
  if (typeof value === 'string') return value
  return isAlone === 'yes' ? value.map(item => `- ${item}`).join('\n') : value.join(', ')
}

function fillLine(line: string, { names, facts }: Filling, gaps: Gap[]): string {
  return line.replace(braces, (marker: string, word: string) => {
    const code = codeNamed(word, names)
    const value = code === undefined ? undefined : facts[code]
    if (value !== undefined && value.length > 0) return wordsFor(value, line.trim() === marker ? 'yes' : 'no')
    if (!gaps.some(gap => gap.marker === marker)) gaps.push({ marker, code })
    return marker
  })
}

/** A text with its fields filled in, once: what a fact says is never read as a field. */
export function fill(
  text: string,
  filling: Filling,
): { readonly text: string; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  const lines = text.split('\n').map(line => fillLine(line, filling, gaps))
  return { text: lines.join('\n'), gaps }
}

/** What stands between braces in a text and is no field. */
export const unknownIn = (text: string, names: FieldNames): readonly string[] => [
  ...new Set(
    [...text.matchAll(braces)].flatMap(([marker, word = '']) =>
      codeNamed(word, names) === undefined ? [marker] : [],
    ),
  ),
]

import type { Language } from '#kernel/language.ts'
import type { KeptPath } from '../../compose/files.ts'
import type { fr } from '../../messages/take-along.fr.ts'
import { takeSentences } from '../../messages/take-along.ts'

/** One thing that is kept, in the person's words, and the file that shows it. */
export type PartLine = {
  readonly label: string
  readonly lines: readonly string[]
  readonly file?: KeptPath | undefined
}

type PartKey = keyof typeof fr.parts

/** One section of all that is kept. */
export type Part = { readonly key: PartKey; readonly title: string; readonly lines: readonly PartLine[] }

/** A section under its title. */
export const part = (key: PartKey, lines: readonly PartLine[], language: Language): Part => ({
  key,
  title: takeSentences(language).parts[key],
  lines,
})

/** A line with one value; none when the value is not known. */
export const known = (label: string, value: string | null): readonly PartLine[] =>
  value === null || value === '' ? [] : [{ label, lines: [value] }]

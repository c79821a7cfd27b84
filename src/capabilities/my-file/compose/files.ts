import { type Paper, paperEndings } from '#capabilities/documents/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { takeSentences } from '../messages/take-along.ts'
import type { Everything } from '../queries/everything.ts'
import type { MyLetter } from '../queries/my-file.ts'

/** A file that is kept, and where it goes in the ZIP. */
export type KeptPath = {
  readonly kind: 'letter' | 'paper'
  readonly id: string
  readonly hash: string
  readonly path: string
}

/** Where a letter goes: its day first, so that a folder sorts by it. */
export const letterPath = ({ id, kind, on, hash }: MyLetter, language: Language): KeptPath => ({
  kind: 'letter',
  id,
  hash,
  path: `${takeSentences(language).folders.letters}/${on}-${kind}-${id.slice(-8)}.pdf`,
})

/** Where a paper goes; undefined when only the paper itself was seen. The sender's name for it names no file of ours. */
export function paperPath(
  { id, receivedAt, hash, mediaType }: Paper,
  language: Language,
): KeptPath | undefined {
  if (hash === null || mediaType === null) return undefined
  const { papers } = takeSentences(language).folders
  const path = `${papers}/${brusselsDate(receivedAt).toString()}-${id.slice(-8)}.${paperEndings[mediaType]}`
  return { kind: 'paper', id, hash, path }
}

/** Every file that goes along, in the order of the page. */
export const keptPaths = ({ file, papers }: Everything, language: Language): readonly KeptPath[] => [
  ...papers.flatMap(paper => paperPath(paper, language) ?? []),
  ...file.letters.map(letter => letterPath(letter, language)),
]

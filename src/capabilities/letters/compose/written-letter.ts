import type { Block, ContactPerson, Letter } from '../domain/letter.ts'
import type { Addressed } from '../domain/receipt.ts'
import { addressed, listOf, paragraph, row } from './blocks.ts'
import { sayIn } from './sentences.ts'

/** What somebody wrote: whole paragraphs, and lists. */
export type WrittenPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** A letter that a worker wrote to a person, about a request or about none. */
export type WrittenLetterData = Addressed & {
  readonly requestNumber: string | undefined
  readonly subject: string
  readonly parts: readonly WrittenPart[]
  readonly contact: ContactPerson
}

const blocksOf = (part: WrittenPart): readonly Block[] =>
  part.kind === 'paragraph' ? [paragraph(part.text)] : listOf(part.items.map(text => ({ text })))

/** Lays out what a worker wrote as the letters of the house look. */
export function writtenLetter(data: WrittenLetterData): Letter {
  return addressed(data, {
    references: row(sayIn(data.language).requestNumber, data.requestNumber),
    contact: data.contact,
    subject: data.subject,
    blocks: data.parts.flatMap(blocksOf),
  })
}

import { sentencesOf } from '#kernel/readability.ts'
import { type EntryText, parts } from './entry.ts'

/** A sentence that stayed, went or came. */
export type Piece = { readonly kind: 'kept' | 'gone' | 'new'; readonly text: string }

/** What changed in one field. */
export type FieldChange = { readonly field: string; readonly pieces: readonly Piece[] }

/** Every text of an entry by the name of its field. */
export const fieldsOf = (text: EntryText): Readonly<Record<string, string>> => ({
  title: text.title,
  slug: text.slug,
  answer: text.answer.plain,
  'answer-easy': text.answer.easy,
  ...Object.fromEntries(
    parts.flatMap(part => [
      [part, text.blocks[part]?.plain ?? ''],
      [`${part}-easy`, text.blocks[part]?.easy ?? ''],
    ]),
  ),
  ...text.doors,
})

/** Sentences of the older text that went, then those of the newer one, marked when they are new. */
function piecesOf(before: string, after: string): readonly Piece[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  return [
    ...old.filter(text => !now.includes(text)).map(text => ({ kind: 'gone', text }) as const),
    ...now.map(text => ({ kind: old.includes(text) ? 'kept' : 'new', text }) as const),
  ]
}

/** What changed from one version to the next, field by field, sentence by sentence. */
export function changesIn(before: EntryText, after: EntryText): readonly FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return Object.keys(now)
    .filter(field => old[field] !== now[field])
    .map(field => ({ field, pieces: piecesOf(old[field] ?? '', now[field] ?? '') }))
}

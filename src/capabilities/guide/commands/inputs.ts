import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { type EntryText, entryKinds, parts } from '../domain/entry.ts'
import { pictogramNames } from '../domain/pictograms.ts'

/** The card of an entry, as a command takes it. */
export const cardShape = {
  kind: z.enum(entryKinds),
  pictogram: z.enum(pictogramNames),
  requestKind: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .nullable(),
  ownerId: z.uuid(),
  reviewDueOn: z.string().refine(isIsoDate).nullable(),
}

/** Which entry, and which version of it the form was made from. */
export const entryShape = { entryId: z.uuid(), version: z.number().int() }

/** The names of the fields of a text, in the order of the form. */
export const textFields: readonly string[] = [
  'title',
  'slug',
  ...['answer', ...parts].flatMap(name => [name, `${name}-easy`]),
  'where',
  'hours',
  'phone',
  'post',
]

/** The structured text that the fields of the form are. */
export function textOfFields(fields: Readonly<Record<string, string>>, slug: string): EntryText {
  const read = (name: string) => fields[name] ?? ''
  const ways = (name: string) => ({ plain: read(name), easy: read(`${name}-easy`) })
  const written = parts
    .map(part => [part, ways(part)] as const)
    .filter(([, { plain, easy }]) => plain !== '' || easy !== '')
  return {
    slug,
    title: read('title'),
    answer: ways('answer'),
    blocks: Object.fromEntries(written),
    doors: { where: read('where'), hours: read('hours'), phone: read('phone'), post: read('post') },
  }
}

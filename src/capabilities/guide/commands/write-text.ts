import { z } from 'zod'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeGuide } from '../domain/access.ts'
import { slugOf } from '../domain/entry.ts'
import { insertVersion, keepSlugs, slugOwner, touchEntry } from '../store/entries.ts'
import { heldEntry, type NotYours } from './held-entry.ts'
import { entryShape, textOfFields } from './inputs.ts'

const input = z.strictObject({
  ...entryShape,
  language: z.enum(languages),
  fields: z.record(z.string(), z.string().max(4000)),
})

export type WriteRefusal =
  | CommonRefusal
  | NotYours
  | { readonly kind: 'SlugTaken' }
  | { readonly kind: 'NoSlug' }

/** Writes one language of an entry: a new version, in which the other languages stay as they were. */
export const writeText = command<z.infer<typeof input>, { entryId: string }, WriteRefusal>({
  name: 'guide:write',
  access: writeGuide,
  input,
  async run(context, { language, fields, ...asked }) {
    const held = await heldEntry(context, asked)
    if (!held.ok) return held
    const entry = held.value
    const slug = slugOf(fields['slug'] || fields['title'] || '')
    if (slug === '' || !fields['title']) return refuse({ kind: 'NoSlug' })
    const owner = await slugOwner(context.db, language, slug)
    if (owner !== undefined && owner !== entry.id) return refuse({ kind: 'SlugTaken' })
    const texts = { ...entry.texts, [language]: textOfFields(fields, slug) }
    const number = entry.number + 1
    await insertVersion(context, { entryId: entry.id, number, texts, sources: entry.sources })
    await keepSlugs(context, entry.id, texts)
    await touchEntry(context, entry.id)
    context.journal({ detail: { entryId: entry.id, number, language } })
    return ok({ entryId: entry.id })
  },
})

import { z } from 'zod'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { addToGuide } from '../domain/access.ts'
import { type EntryTexts, emptyText, slugOf } from '../domain/entry.ts'
import { centreDoors } from '../queries/centre-doors.ts'
import { insertEntry, insertVersion, keepSlugs, slugOwner } from '../store/entries.ts'
import { cardShape } from './inputs.ts'

const input = z.strictObject({ ...cardShape, title: z.string().min(1).max(120) })

export type AddRefusal = CommonRefusal | { readonly kind: 'SlugTaken' } | { readonly kind: 'NoSlug' }

/** Opens a draft under one title, with the doors of the centre already written. */
export const addEntry = command<z.infer<typeof input>, { entryId: string }, AddRefusal>({
  name: 'guide:add',
  access: addToGuide,
  input,
  async run(context, { title, ...card }) {
    const slug = slugOf(title)
    if (slug === '') return refuse({ kind: 'NoSlug' })
    for (const language of languages)
      if ((await slugOwner(context.db, language, slug)) !== undefined) return refuse({ kind: 'SlugTaken' })
    const doors = await centreDoors(context.db, context.tenantId)
    const text = (language: (typeof languages)[number]) => emptyText(title, slug, doors[language])
    const texts: EntryTexts = { fr: text('fr'), nl: text('nl'), de: text('de'), en: text('en') }
    const entryId = uuidv7()
    await insertEntry(context, entryId, card)
    await insertVersion(context, { entryId, number: 1, texts, sources: [] })
    await keepSlugs(context, entryId, texts)
    context.journal({ detail: { entryId } })
    return ok({ entryId })
  },
})

import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { writeGuide } from '../domain/access.ts'
import { insertVersion, updateCard } from '../store/entries.ts'
import { heldEntry, type NotYours } from './held-entry.ts'
import { cardShape, entryShape } from './inputs.ts'

const source = z.strictObject({
  fact: z.string().min(1).max(300),
  source: z.string().min(1).max(300),
  readOn: z.string().refine(isIsoDate),
})
const input = z.strictObject({ ...entryShape, ...cardShape, sources: z.array(source).max(40) })

export type DescribeRefusal = CommonRefusal | NotYours | { readonly kind: 'DueInThePast' }

/** Says what an entry is, who answers for it, when it is looked at again, and where its facts of law come from. */
export const describeEntry = command<z.infer<typeof input>, { entryId: string }, DescribeRefusal>({
  name: 'guide:describe',
  access: writeGuide,
  input,
  async run(context, { entryId, version, sources, ...card }) {
    const held = await heldEntry(context, { entryId, version })
    if (!held.ok) return held
    const entry = held.value
    const moved = card.reviewDueOn !== entry.reviewDueOn
    if (moved && card.reviewDueOn !== null && card.reviewDueOn <= context.today.toString())
      return refuse({ kind: 'DueInThePast' })
    if (entry.state === 'published' && card.reviewDueOn === null) return refuse({ kind: 'DueInThePast' })
    if (
      JSON.stringify(sources) !==
      JSON.stringify(entry.sources.map(({ fact, source, readOn }) => ({ fact, source, readOn })))
    )
      await insertVersion(context, { entryId, number: entry.number + 1, texts: entry.texts, sources })
    await updateCard(context, entryId, card)
    context.journal({ detail: { entryId } })
    return ok({ entryId })
  },
})

import { z } from 'zod'
import { requestCard } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { askPapers } from '../domain/access.ts'
import { bounds, paperKinds } from '../domain/paper.ts'
import { insertAsk } from '../store/asks.ts'

const asking = z.strictObject({
  requestId: z.uuid(),
  kinds: z.array(z.enum(paperKinds)),
  words: z.string().min(1).max(bounds.words).nullable(),
  why: z.string().min(1).max(bounds.why),
  untilOn: z.iso.date(),
})

/** Papers to ask for, of the list and in own words, with one reason and one day (ISO). */
export type AskPapers = z.infer<typeof asking>

export type AskRefusal =
  | { readonly kind: 'NotFound' }
  /** The request is over: nothing is asked for it. */
  | { readonly kind: 'Ended' }
  | { readonly kind: 'Nothing' }
  | { readonly kind: 'PastDay' }

/** Asks the person of a request for papers: each is a line of its own, with its own code. */
export const askForPapers = command<AskPapers, { dossierId: string }, AskRefusal>({
  name: 'documents:ask',
  access: askPapers,
  input: asking,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, kinds, words, why, untilOn }) {
    const card = await requestCard(context.db, requestId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    if (card.endedOn !== null) return refuse({ kind: 'Ended' })
    const listed = kinds.filter(kind => kind !== 'other').map(kind => ({ kind, words: null }))
    const asked = words === null ? listed : [...listed, { kind: 'other' as const, words }]
    if (asked.length === 0) return refuse({ kind: 'Nothing' })
    if (untilOn < context.today.toString()) return refuse({ kind: 'PastDay' })
    const { dossierId, personId } = card
    for (const each of asked) {
      const askId = await insertAsk(context, { dossierId, requestId, ...each, why, untilOn })
      context.journal({ requestId, dossierId, personId, detail: { askId, kind: each.kind, untilOn } })
    }
    return ok({ dossierId })
  },
})

import { z } from 'zod'
import { personCard } from '#capabilities/people/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { requestCard } from '../queries/request-cards.ts'
import { keepReceipt } from './give-receipt.ts'

/** A request that was received before it came here, and by when its person was to be seen (ISO day). */
export type PrintReceipt = { readonly requestId: string; readonly seenBy: string }

/**
 * Prints and keeps the receipt of a request that came in with everything else: an invented centre, a take-over from
 * another program. The program itself does it; no clock stops and no code is given, for that was done in its time.
 */
export const printReceipt = command<PrintReceipt, { documentId: string }, { kind: 'NotFound' }>({
  name: 'request:print-receipt',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ requestId: z.uuid(), seenBy: z.iso.date() }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, seenBy }) {
    const card = await requestCard(context.db, requestId)
    const person = card === undefined ? undefined : await personCard(context.db, card.personId)
    if (card === undefined || person === undefined) return refuse({ kind: 'NotFound' })
    const asThen = { ...card, nextStepOn: seenBy }
    const documentId = await keepReceipt(context, { card: asThen, person, code: undefined })
    context.journal({ dossierId: card.dossierId, requestId, personId: person.id, detail: { documentId } })
    return ok({ documentId })
  },
})

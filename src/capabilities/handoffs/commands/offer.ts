import { z } from 'zod'
import {
  holdRequest,
  nearestClock,
  passOnRequests,
  raiseTask,
  requestCard,
} from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import type { OfferRefusal } from '../domain/refusals.ts'
import { type Addressee, answerBy, recipientFault, restDays } from '../domain/relay.ts'
import { type OfferCard, offersOf } from '../queries/offers.ts'
import { recipientOf } from '../queries/recipients.ts'
import { closeOffer, insertOffer } from '../store/offers.ts'
import { addressee, ownerOf } from './shared.ts'

/** Passing a request on, and why: whoever is asked reads it. */
export type OfferRequest = { readonly requestId: string; readonly to: Addressee; readonly reason: string }

/** Why this request does not go to this colleague again; undefined when nothing stands in the way. */
function historyFault(
  offers: readonly OfferCard[],
  { to, pilotId, today }: { to: Addressee; pilotId: string; today: Temporal.PlainDate },
): OfferRefusal | undefined {
  const open = offers.find(({ state }) => state === 'offered')
  if (open !== undefined)
    return { kind: 'AlreadyOffered', name: open.toName ?? Object.values(open.toService ?? {})[0] ?? '' }
  if (to.kind === 'service') return undefined
  const since = today.subtract({ days: restDays }).toString()
  const back = offers.find(
    ({ state, fromId, closedOn }) => state === 'accepted' && fromId === to.id && (closedOn ?? '') >= since,
  )
  if (back !== undefined) return { kind: 'PassedBack', name: back.fromName, on: back.closedOn ?? '' }
  const no = offers.find(
    ({ state, fromId, closedById }) => state === 'refused' && fromId === pilotId && closedById === to.id,
  )
  return no && { kind: 'RefusedBefore', name: no.closedBy ?? '', why: no.refusal ?? '' }
}

async function closeOvertaken(context: CommandContext, offers: readonly OfferCard[]): Promise<void> {
  for (const { id, state } of offers)
    if (state === 'overtaken') await closeOffer(context, id, { state: 'overtaken' })
}

/** Offers a request to a colleague or a team. The pilot stays the pilot until somebody accepts. */
export const offerRequest = command<OfferRequest, { offerId: string }, OfferRefusal>({
  name: 'handoffs:offer',
  access: passOnRequests,
  input: z.strictObject({ requestId: z.uuid(), to: addressee, reason: z.string().min(1).max(1000) }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, to, reason }) {
    const { db, tenantId, now, today } = context
    await holdRequest(db, requestId)
    const card = await requestCard(db, requestId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    if (card.endedOn !== null) return refuse({ kind: 'Ended' })
    const giverId = card.pilot.id
    const fault = recipientFault(await recipientOf(db, to, giverId), { giverId, piloting: 'yes' })
    if (fault !== undefined) return refuse(fault)
    const offers = await offersOf(db, requestId)
    const before = historyFault(offers, { to, pilotId: card.pilot.id, today })
    if (before !== undefined) return refuse(before)
    await closeOvertaken(context, offers)
    const lawDueOn = nearestClock(card.clocks)?.dueOn
    const dueOn = answerBy('offer', { today, urgent: card.urgent, lawDueOn })
    const offerId = await insertOffer(context, {
      requestId,
      fromId: card.pilot.id,
      to,
      reason,
      answerBy: dueOn,
    })
    const task = { tenantId, kind: 'handoffs:offered', causeId: offerId, requestId, dueOn, now } as const
    await raiseTask(db, { ...task, dossierId: card.dossierId, ...ownerOf(to) })
    context.journal({ requestId, dossierId: card.dossierId, personId: card.personId, detail: { offerId } })
    return ok({ offerId })
  },
})

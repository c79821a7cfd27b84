import { z } from 'zod'
import {
  changePilot,
  holdRequest,
  type RequestCard,
  raiseTask,
  requestCard,
} from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { answerOffers } from '../domain/access.ts'
import type { OfferRefusal } from '../domain/refusals.ts'
import { type OfferCard, offerCard } from '../queries/offers.ts'
import { closeOffer } from '../store/offers.ts'
import { isFor, settle } from './shared.ts'

export type AcceptOffer = { readonly offerId: string }
export type RefuseOffer = { readonly offerId: string; readonly reason: string }
export type TakeBackOffer = { readonly offerId: string }

type Loaded = { readonly offer: OfferCard; readonly card: RequestCard }

/** An offer that is still open, with its request held: two who answer at once come one after the other. */
async function openOffer({ db }: CommandContext, offerId: string): Promise<Result<Loaded, OfferRefusal>> {
  const seen = await offerCard(db, offerId)
  if (seen === undefined) return refuse({ kind: 'NotFound' })
  await holdRequest(db, seen.requestId)
  const [offer, card] = [await offerCard(db, offerId), await requestCard(db, seen.requestId)]
  if (offer === undefined || card === undefined) return refuse({ kind: 'NotFound' })
  if (offer.state === 'offered') return ok({ offer, card })
  if (card.endedOn !== null) return refuse({ kind: 'Ended' })
  const { name } = card.pilot
  return refuse(card.pilot.id === offer.fromId ? { kind: 'TakenBack' } : { kind: 'AlreadyTaken', name })
}

function done(context: CommandContext, { offer, card }: Loaded) {
  const { requestId } = offer
  const { dossierId, personId } = card
  context.journal({ requestId, dossierId, personId, detail: { offerId: offer.id } })
  return ok({ requestId, offerId: offer.id })
}

type Done = { readonly requestId: string; readonly offerId: string }
type Refusal = OfferRefusal | CommonRefusal

/** Takes a request over: from this moment on, and not before, one is its pilot. Of two at once one gets it. */
export const acceptOffer = command<AcceptOffer, Done, Refusal>({
  name: 'handoffs:accept',
  access: answerOffers,
  input: z.strictObject({ offerId: z.uuid() }),
  async run(context, { offerId }) {
    const loaded = await openOffer(context, offerId)
    if (!loaded.ok) return loaded
    const { offer } = loaded.value
    if (!isFor(offer, context)) return refuse({ kind: 'NotForYou' })
    await closeOffer(context, offerId, { state: 'accepted' })
    const reason = { code: 'hand-off', from: offer.fromName } as const
    const changed = await changePilot(context, {
      requestId: offer.requestId,
      pilotId: context.actorId,
      reason,
    })
    return changed.ok ? done(context, loaded.value) : changed
  },
})

/** Says no, and why: the pilot, who stays the pilot, reads it. */
export const refuseOffer = command<RefuseOffer, Done, Refusal>({
  name: 'handoffs:refuse',
  access: answerOffers,
  input: z.strictObject({ offerId: z.uuid(), reason: z.string().min(1).max(1000) }),
  async run(context, { offerId, reason }) {
    const loaded = await openOffer(context, offerId)
    if (!loaded.ok) return loaded
    const { offer, card } = loaded.value
    if (!isFor(offer, context)) return refuse({ kind: 'NotForYou' })
    await closeOffer(context, offerId, { state: 'refused', refusal: reason })
    await settle(context, {
      causeId: offerId,
      kinds: ['handoffs:offered', 'handoffs:sleeping'],
      outcome: 'refused',
    })
    const { db, tenantId, now, today } = context
    const { requestId } = offer
    const about = { tenantId, requestId, dossierId: card.dossierId, dueOn: today.toString(), now }
    await raiseTask(db, { ...about, kind: 'handoffs:refused', causeId: offerId })
    return done(context, loaded.value)
  },
})

/** Takes an offer back before anybody answered: by its pilot, or by who answers for the team. */
export const takeBackOffer = command<TakeBackOffer, Done, Refusal>({
  name: 'handoffs:take-back',
  access: answerOffers,
  input: z.strictObject({ offerId: z.uuid() }),
  async run(context, { offerId }) {
    const loaded = await openOffer(context, offerId)
    if (!loaded.ok) return loaded
    const { actor } = context
    const answers = actor.kind === 'worker' && actor.roles.includes('lead')
    if (loaded.value.offer.fromId !== context.actorId && !answers) return refuse({ kind: 'NotForYou' })
    await closeOffer(context, offerId, { state: 'taken-back' })
    await settle(context, {
      causeId: offerId,
      kinds: ['handoffs:offered', 'handoffs:sleeping'],
      outcome: 'taken-back',
    })
    return done(context, loaded.value)
  },
})

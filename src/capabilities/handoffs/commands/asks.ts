import { z } from 'zod'
import { askColleagues, nearestClock, raiseTask, requestCard } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { answerRelays } from '../domain/access.ts'
import type { AskRefusal } from '../domain/refusals.ts'
import { type Addressee, answerBy, recipientFault } from '../domain/relay.ts'
import { type AskCard, askCard, waitsFor } from '../queries/asks.ts'
import { recipientOf, workerName } from '../queries/recipients.ts'
import { closeAsk, insertAsk } from '../store/asks.ts'
import { addressee, isFor, ownerOf, settle } from './shared.ts'

export type AskColleague = { readonly requestId: string; readonly to: Addressee; readonly question: string }
export type AnswerAsk = {
  readonly askId: string
  readonly answer: string
  readonly how: 'answered' | 'declined'
}
export type TakeBackAsk = { readonly askId: string }

type Refusal = AskRefusal | CommonRefusal
type Done = { readonly askId: string; readonly requestId: string }

/** Asks a colleague or a team something about a request. The pilot stays the pilot. */
export const askColleague = command<AskColleague, Done, Refusal>({
  name: 'handoffs:ask',
  access: askColleagues,
  input: z.strictObject({ requestId: z.uuid(), to: addressee, question: z.string().min(1).max(2000) }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, to, question }) {
    const { db, tenantId, actorId, now, today } = context
    const card = await requestCard(db, requestId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    if (card.endedOn !== null) return refuse({ kind: 'Ended' })
    const giverId = actorId
    const fault = recipientFault(await recipientOf(db, to, giverId), { giverId, piloting: 'no' })
    if (fault !== undefined) return refuse(fault)
    if (to.kind === 'worker' && (await waitsFor(db, { requestId, colleagueId: to.id, askerId: actorId })))
      return refuse({ kind: 'Circle', name: await workerName(db, to.id) })
    const lawDueOn = nearestClock(card.clocks)?.dueOn
    const dueOn = answerBy('ask', { today, urgent: card.urgent, lawDueOn })
    const askId = await insertAsk(context, { requestId, to, question, answerBy: dueOn })
    const task = { tenantId, kind: 'handoffs:asked', causeId: askId, requestId, dueOn, now } as const
    await raiseTask(db, { ...task, dossierId: card.dossierId, ...ownerOf(to) })
    return done(context, { id: askId, requestId })
  },
})

async function done({ db, journal }: CommandContext, { id, requestId }: Pick<AskCard, 'id' | 'requestId'>) {
  const card = await requestCard(db, requestId)
  journal({ requestId, dossierId: card?.dossierId, personId: card?.personId, detail: { askId: id } })
  return ok({ askId: id, requestId })
}

async function openAsk({ db }: CommandContext, askId: string): Promise<Result<AskCard, AskRefusal>> {
  const ask = await askCard(db, askId)
  if (ask === undefined) return refuse({ kind: 'NotFound' })
  if (ask.state === 'taken-back') return refuse({ kind: 'TakenBack' })
  return ask.state === 'asked' ? ok(ask) : refuse({ kind: 'AlreadyAnswered', name: ask.closedBy ?? '' })
}

/** Answers, or says that one cannot and why; the pilot of now reads it. */
export const answerAsk = command<AnswerAsk, Done, Refusal>({
  name: 'handoffs:answer',
  access: answerRelays,
  input: z.strictObject({
    askId: z.uuid(),
    answer: z.string().min(1).max(4000),
    how: z.enum(['answered', 'declined']),
  }),
  async run(context, { askId, answer, how }) {
    const loaded = await openAsk(context, askId)
    if (!loaded.ok) return loaded
    const { requestId, ...ask } = loaded.value
    if (!isFor(ask, context)) return refuse({ kind: 'NotForYou' })
    const { db, tenantId, actorId, now, today } = context
    if (!(await closeAsk(context, askId, { state: how, answer }))) {
      const after = await openAsk(context, askId)
      return after.ok ? refuse({ kind: 'TakenBack' }) : after
    }
    await settle(context, {
      causeId: askId,
      kinds: ['handoffs:asked', 'handoffs:ask-sleeping'],
      outcome: how,
    })
    const about = { tenantId, requestId, dueOn: today.toString(), now }
    if ((await requestCard(db, requestId))?.pilot.id !== actorId)
      await raiseTask(db, { ...about, kind: 'handoffs:answered', causeId: askId })
    return done(context, { id: askId, requestId })
  },
})

/** Takes a question back, unless it was answered or a colleague of the team works at it. */
export const takeBackAsk = command<TakeBackAsk, Done, Refusal>({
  name: 'handoffs:take-back-ask',
  access: answerRelays,
  input: z.strictObject({ askId: z.uuid() }),
  async run(context, { askId }) {
    const loaded = await openAsk(context, askId)
    if (!loaded.ok) return loaded
    const ask = loaded.value
    const pilotId = (await requestCard(context.db, ask.requestId))?.pilot.id
    if (context.actorId !== ask.fromId && context.actorId !== pilotId) return refuse({ kind: 'NotForYou' })
    if (ask.atWork !== null) return refuse({ kind: 'AtWork', name: ask.atWork })
    if (!(await closeAsk(context, askId, { state: 'taken-back' }))) return refuse({ kind: 'TakenBack' })
    await settle(context, {
      causeId: askId,
      kinds: ['handoffs:asked', 'handoffs:ask-sleeping'],
      outcome: 'taken-back',
    })
    return done(context, ask)
  },
})

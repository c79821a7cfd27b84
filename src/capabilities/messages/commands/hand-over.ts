import { z } from 'zod'
import { personCard } from '#capabilities/people/index.ts'
import { ok } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { nextOpening } from '../domain/hours.ts'
import { handingMinutes, isPatienceOver, waitMinutes } from '../domain/retry.ts'
import { isSent, stillSafe } from '../domain/ways.ts'
import { outgoingOf } from '../queries/outgoing.ts'
import { type SendingView, sendingById } from '../queries/sendings.ts'
import { lockAttempt, markHanding, postpone, settleAttempt } from '../store/sendings.ts'
import { askHuman, goOn, sendJob } from './go-on.ts'
import { noteSent } from './letter.ts'

type Held = NonNullable<Awaited<ReturnType<typeof lockAttempt>>>

/** The sending of an attempt that is held. */
async function behind({ db }: CommandContext, { sendingId }: Held): Promise<SendingView> {
  const sending = await sendingById(db, sendingId)
  if (sending === undefined) throw new Error('An attempt belongs to something that is told.')
  return sending
}

/** It may have left: a human says; nothing is sent again in silence. */
async function askWhether(context: CommandContext, held: Held, fault: string): Promise<void> {
  await settleAttempt(context, held.id, { state: 'unsure', fault })
  const outgoing = await outgoingOf(context.db, context.tenantId, await behind(context, held))
  await askHuman(context, outgoing, { what: 'unsure', attemptId: held.id, on: nextOpening(context.now) })
}

async function putOff(context: CommandContext, held: Held, put: { at: Temporal.Instant; fault?: string }) {
  const { at: notBefore, fault } = put
  await postpone(context, held.id, { notBefore, ...(fault === undefined ? {} : { fault }) })
  await context.enqueue(sendJob, { attemptId: held.id }, { startAfter: notBefore })
}

/** Gives up this way, says why, and takes the next. */
export async function giveUp(
  context: CommandContext,
  held: Held,
  settled: { readonly state: 'failed' | 'stopped' | 'bounced'; readonly fault: string },
): Promise<void> {
  await settleAttempt(context, held.id, settled)
  await goOn(context, held.sendingId)
}

/** Whether it may leave now; what keeps it is written down. */
async function mayLeave(context: CommandContext, held: Held): Promise<boolean> {
  const { now, tools } = context
  const { way, address } = held
  const opening = nextOpening(now)
  if (Temporal.Instant.compare(opening, now) > 0) {
    await putOff(context, held, { at: opening })
    return false
  }
  const { personId } = await behind(context, held)
  const person = await personCard(context.db, personId)
  if (person === undefined || !isSent(way) || !stillSafe(person, { way, address }))
    await giveUp(context, held, { state: 'stopped', fault: 'changed' })
  else if (!tools.outgoing[way]) await giveUp(context, held, { state: 'failed', fault: 'closed' })
  else return true
  return false
}

/** Whether this one is due: not what somebody else is handing over, nor a mail that was cut off while it left. */
async function isDue(context: CommandContext, held: Held): Promise<boolean> {
  const { now } = context
  if (held.state === 'queued') return Temporal.Instant.compare(held.notBefore, now) <= 0
  if (held.state !== 'handing' || held.handedAt === null) return false
  const cutOff = Temporal.Instant.compare(held.handedAt.add({ minutes: handingMinutes }), now) <= 0
  if (cutOff && held.way === 'email') await askWhether(context, held, 'cut-off')
  return cutOff && held.way === 'sms'
}

const about = (sending: SendingView) => ({
  personId: sending.personId,
  dossierId: sending.dossierId ?? undefined,
  requestId: sending.requestId ?? undefined,
})

/** Takes an attempt up, before anything leaves: `yes` is given once, and from then on it may have left. */
export const takeUp = command<{ readonly attemptId: string }, { go: 'yes' | 'no' }, { kind: 'NotFound' }>({
  name: 'messages:take-up',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ attemptId: z.uuid() }),
  async run(context, { attemptId }) {
    const held = await lockAttempt(context.db, attemptId)
    if (held === undefined || !isSent(held.way) || !(await isDue(context, held))) return ok({ go: 'no' })
    context.journal({ ...about(await behind(context, held)), detail: { attemptId } })
    if (!(await mayLeave(context, held))) return ok({ go: 'no' })
    await markHanding(context, held)
    return ok({ go: 'yes' })
  },
})

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sent') }),
  z.strictObject({
    kind: z.enum(['later', 'refused', 'unsure']),
    fault: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  }),
])

type Settling = { readonly attemptId: string; readonly outcome: z.infer<typeof outcome> }

async function settleAs(context: CommandContext, held: Held, said: Settling['outcome']): Promise<void> {
  const { now } = context
  if (said.kind === 'sent') {
    await settleAttempt(context, held.id, { state: 'sent' })
    return noteSent(context, (await behind(context, held)).documentId, 'online')
  }
  const { fault } = said
  // A gateway does the same id once: a text may be handed over again, a mail may not.
  if (said.kind === 'unsure' && held.way === 'email') return askWhether(context, held, fault)
  if (said.kind === 'refused' || isPatienceOver(held.queuedAt, now))
    return giveUp(context, held, { state: 'failed', fault })
  return putOff(context, held, { at: nextOpening(now.add({ minutes: waitMinutes(held.tries) })), fault })
}

/** Writes down what came of handing over: sent, tried again later, the next way, or a human who looks. */
export const settle = command<Settling, { attemptId: string }, { kind: 'NotFound' }>({
  name: 'messages:settle',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ attemptId: z.uuid(), outcome }),
  async run(context, { attemptId, outcome: said }) {
    const held = await lockAttempt(context.db, attemptId)
    if (held?.state !== 'handing') return ok({ attemptId })
    context.journal({ ...about(await behind(context, held)), detail: { attemptId, outcome: said.kind } })
    await settleAs(context, held, said)
    return ok({ attemptId })
  },
})

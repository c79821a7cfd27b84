import { raiseTask, settleTasks } from '#capabilities/requests/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { nextOpening } from '../domain/hours.ts'
import { type Attempt, isAboutTelephone } from '../domain/sending.ts'
import { type Chosen, isSent, nextWay, type Way } from '../domain/ways.ts'
import { type Outgoing, outgoingOf } from '../queries/outgoing.ts'
import { sendingById } from '../queries/sendings.ts'
import { someService } from '../queries/writer.ts'
import { insertAttempt } from '../store/sendings.ts'
import { postLetter } from './letter.ts'

/** The work that a machine does later: it hands one attempt over. */
export const sendJob = 'messages.send'

type TaskOf = 'call' | 'post' | 'unsure'

/** Asks a human: the pilot, else who wanted it told, else a service of the centre. */
export async function askHuman(
  context: CommandContext,
  { sending, request }: Outgoing,
  asked: { readonly what: TaskOf; readonly attemptId: string; readonly on: Temporal.Instant },
): Promise<void> {
  const { db, tenantId, actor, now } = context
  const alone = request === undefined
  const ownerId = alone && actor.kind === 'worker' ? actor.id : undefined
  await raiseTask(db, {
    tenantId,
    kind: `messages:${asked.what}`,
    causeId: asked.attemptId,
    dossierId: sending.dossierId ?? undefined,
    requestId: request?.id,
    ownerId,
    serviceId: alone && ownerId === undefined ? await someService(db) : undefined,
    dueOn: brusselsDate(asked.on).toString(),
    now,
  })
}

/** Closes what humans were asked about attempts: it was done. */
export async function humansDid(
  context: CommandContext,
  attemptIds: readonly string[],
  outcome: string,
): Promise<void> {
  const { db, actorId, now } = context
  for (const kind of ['messages:call', 'messages:post', 'messages:unsure'])
    await settleTasks(db, { kind, causeIds: attemptIds, by: actorId, now, outcome })
}

/** Closes what a human was asked about one attempt. */
export const humanDid = (context: CommandContext, attemptId: string, outcome: string): Promise<void> =>
  humansDid(context, [attemptId], outcome)

/** By post, or at the counter for whoever has no address. */
const posted = ({ addressLines }: Outgoing['person']): Chosen =>
  addressLines.length === 0
    ? { way: 'counter', address: '–' }
    : { way: 'post', address: addressLines.join(', ') }

/** When the next try may be: within the hours; a second call not on the same day. */
function notBefore(now: Temporal.Instant, attempts: readonly Attempt[], way: Way): Temporal.Instant {
  const calledToday =
    way === 'call' &&
    attempts.some(one => one.way === 'call' && brusselsDate(one.queuedAt).equals(brusselsDate(now)))
  return nextOpening(calledToday ? now.add({ hours: 24 }) : now)
}

/**
 * Takes the next way of something that is to be told: writes it down, then queues it or asks a human, in this
 * transaction. Gives the way.
 */
export async function goOn(context: CommandContext, sendingId: string, by?: 'post'): Promise<Way> {
  const { db, tenantId, now, tools } = context
  const sending = await sendingById(db, sendingId)
  if (sending === undefined) throw new Error('What goes on was begun.')
  const outgoing = await outgoingOf(db, tenantId, sending)
  const { attempts } = sending
  const open = isAboutTelephone(sending.reason)
    ? ({ ...tools.outgoing, telephone: 'aside' } as const)
    : tools.outgoing
  const chosen = by === undefined ? nextWay(outgoing.person, open, attempts) : posted(outgoing.person)
  const on = notBefore(now, attempts, chosen.way)
  const attemptId = await insertAttempt(context, {
    ...chosen,
    sendingId,
    nth: attempts.length + 1,
    notBefore: on,
  })
  if (isSent(chosen.way)) await context.enqueue(sendJob, { attemptId }, { startAfter: on })
  else if (chosen.way === 'call') await askHuman(context, outgoing, { what: 'call', attemptId, on })
  else if ((await postLetter(context, outgoing, attemptId)) === 'to-post')
    await askHuman(context, outgoing, { what: 'post', attemptId, on })
  return chosen.way
}

import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { tellPersons } from '../domain/access.ts'
import { type SendingView, sendingOfAttempt } from '../queries/sendings.ts'
import { lockAttempt, settleAttempt } from '../store/sendings.ts'
import { goOn, humanDid } from './go-on.ts'
import { noteSent } from './letter.ts'

/** What a human did with an attempt: called, posted, or found out whether a mail left. */
export const deeds = [
  'reached',
  'not-reached',
  'wrong-number',
  'posted',
  'kept',
  'handed',
  'left',
  'next',
] as const
export type Deed = (typeof deeds)[number]

type Doing = { readonly personId: string; readonly attemptId: string; readonly deed: Deed }

export type DoRefusal =
  | CommonRefusal
  /** A colleague was faster, or this was not asked. */
  | { readonly kind: 'NotOpen' }

type Held = NonNullable<Awaited<ReturnType<typeof lockAttempt>>>

/** What may be said of an attempt, by its way and where it stands. */
export function deedsFor({ way, state }: { readonly way: string; readonly state: string }): readonly Deed[] {
  if (state === 'unsure') return ['left', 'next']
  if (state !== 'queued') return []
  if (way === 'call') return ['reached', 'not-reached', 'wrong-number']
  return way === 'post' || way === 'counter' ? ['posted', 'kept', 'handed'] : []
}

const posted = { posted: 'post', kept: 'kept-at-counter', handed: 'handed-over' } as const

async function spokenTo(context: CommandContext, held: Held, sending: SendingView): Promise<void> {
  await settleAttempt(context, held.id, { state: 'reached' })
  if (sending.documentId === null) return
  // The person knows of the letter, and has it all the same: it waits at the counter, and in the file.
  await noteSent(context, sending.documentId, 'kept-at-counter')
}

type Doable = { readonly held: Held; readonly deed: Deed; readonly sending: SendingView }

async function carryOut(context: CommandContext, { held, deed, sending }: Doable): Promise<void> {
  switch (deed) {
    case 'reached':
      return spokenTo(context, held, sending)
    case 'not-reached':
      await settleAttempt(context, held.id, { state: 'not-reached' })
      return void (await goOn(context, held.sendingId))
    case 'wrong-number':
      await settleAttempt(context, held.id, { state: 'failed', fault: 'wrong-number' })
      return void (await goOn(context, held.sendingId))
    case 'left':
      await settleAttempt(context, held.id, { state: 'sent' })
      return noteSent(context, sending.documentId, 'online')
    case 'next':
      await settleAttempt(context, held.id, { state: 'failed', fault: 'unsure' })
      return void (await goOn(context, held.sendingId))
    default:
      await settleAttempt(context, held.id, { state: 'sent' })
      return noteSent(context, sending.documentId, posted[deed])
  }
}

/** Says what a human did; the task closes, and what did not work goes on by the next way. */
export const sayDone = command<Doing, { personId: string }, DoRefusal>({
  name: 'messages:say-done',
  access: tellPersons,
  input: z.strictObject({ personId: z.uuid(), attemptId: z.uuid(), deed: z.enum(deeds) }),
  target: ({ personId }) => ({ personId }),
  async run(context, { personId, attemptId, deed }) {
    const held = await lockAttempt(context.db, attemptId)
    const sending = await sendingOfAttempt(context.db, attemptId)
    if (held === undefined || sending?.personId !== personId) return refuse({ kind: 'NotFound' })
    if (!deedsFor(held).includes(deed)) return refuse({ kind: 'NotOpen' })
    await humanDid(context, attemptId, deed)
    await carryOut(context, { held, deed, sending })
    const { dossierId, requestId } = sending
    const about = { dossierId: dossierId ?? undefined, requestId: requestId ?? undefined }
    context.journal({ personId, ...about, detail: { attemptId, deed } })
    return ok({ personId })
  },
})

import { z } from 'zod'
import { orientPersons } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import type { ReminderRefusal } from '../domain/reminders.ts'
import { orientationCard } from '../queries/orientations.ts'
import { holdReminder } from '../queries/reminders.ts'
import { settleReminder, stopWaiting, wishReminders } from '../store/reminders.ts'
import { settle } from './shared.ts'

type Refusal = ReminderRefusal | CommonRefusal
type Done = { readonly orientationId: string }

/** A word came, or a worker says stop: what has not left stays here, and calls are not asked for any more. */
export async function endReminders(
  context: CommandContext,
  orientationId: string,
  outcome: string,
): Promise<void> {
  const calls = await stopWaiting(context, orientationId)
  for (const causeId of calls) await settle(context, { causeId, kinds: ['handoffs:call-partner'], outcome })
}

/** What came of calling a partner. */
type SayCalled = {
  readonly reminderId: string
  readonly requestId: string
  readonly deed: 'reached' | 'not-reached'
}

/** Says what calling a partner gave. What was heard is noted beside it. */
export const sayCalled = command<SayCalled, Done, Refusal>({
  name: 'handoffs:say-called',
  access: orientPersons,
  input: z.strictObject({
    reminderId: z.uuid(),
    requestId: z.uuid(),
    deed: z.enum(['reached', 'not-reached']),
  }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { reminderId, requestId, deed }) {
    const held = await holdReminder(context.db, reminderId)
    if (held === undefined || held.requestId !== requestId) return refuse({ kind: 'NotFound' })
    if (held.state !== 'asked') return refuse({ kind: 'NotOpen' })
    await settleReminder(context, reminderId, { state: deed })
    await settle(context, { causeId: reminderId, kinds: ['handoffs:call-partner'], outcome: deed })
    const { dossierId, orientationId } = held
    context.journal({ requestId, dossierId, detail: { reminderId, deed } })
    return ok({ orientationId })
  },
})

/** Whether a partner is reminded. `requestId` is the one the orientation belongs to. */
type WishReminders = {
  readonly orientationId: string
  readonly requestId: string
  readonly wished: 'yes' | 'no'
}

/** A worker stops the reminders of one orientation, or lets them go on. */
export const remindOrNot = command<WishReminders, Done, Refusal>({
  name: 'handoffs:wish-reminders',
  access: orientPersons,
  input: z.strictObject({ orientationId: z.uuid(), requestId: z.uuid(), wished: z.enum(['yes', 'no']) }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { orientationId, requestId, wished }) {
    const one = await orientationCard(context.db, orientationId)
    if (one === undefined || one.requestId !== requestId) return refuse({ kind: 'NotFound' })
    if (!(await wishReminders(context, { orientationId, wished }))) return refuse({ kind: 'Settled' })
    if (wished === 'no') await endReminders(context, orientationId, 'stopped')
    const { dossierId, personId } = one
    context.journal({ requestId, dossierId, personId, detail: { orientationId, wished } })
    return ok({ orientationId })
  },
})

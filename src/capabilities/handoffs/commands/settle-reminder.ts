import { z } from 'zod'
import { isPatienceOver, nextOpening, waitMinutes } from '#capabilities/messages/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { type HeldReminder, holdReminder } from '../queries/reminders.ts'
import { postponeReminder, settleReminder } from '../store/reminders.ts'
import { callInstead } from './remind.ts'

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sent') }),
  z.strictObject({
    kind: z.enum(['later', 'refused', 'unsure']),
    fault: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  }),
])

type Settling = { readonly reminderId: string; readonly outcome: z.infer<typeof outcome> }

async function settleAs(
  context: CommandContext,
  held: HeldReminder,
  said: Settling['outcome'],
): Promise<void> {
  const { now } = context
  if (said.kind === 'sent') return settleReminder(context, held.id, { state: 'sent' })
  const { kind, fault } = said
  if (kind === 'unsure') return settleReminder(context, held.id, { state: 'unsure', fault })
  if (kind === 'later' && !isPatienceOver(held.begunAt, now)) {
    const notBefore = nextOpening(now.add({ minutes: waitMinutes(held.tries) }))
    return postponeReminder(context, held.id, { notBefore, fault })
  }
  await settleReminder(context, held.id, { state: 'failed', fault })
  await callInstead(context, held)
}

/** Writes down what came of handing a reminder over: it left, leaves later, may have left, or somebody calls. */
export const settleReminderMail = command<Settling, { reminderId: string }, never>({
  name: 'handoffs:settle-reminder',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ reminderId: z.uuid(), outcome }),
  async run(context, { reminderId, outcome: said }) {
    const held = await holdReminder(context.db, reminderId)
    if (held?.state !== 'handing') return ok({ reminderId })
    const { requestId, dossierId } = held
    context.journal({ requestId, dossierId, detail: { reminderId, outcome: said.kind } })
    await settleAs(context, held, said)
    return ok({ reminderId })
  },
})

/** A reminder came back: it did not arrive, and somebody calls. Brought twice, it counts once. */
export const bounceReminder = command<{ reminderId: string }, { counted: 'yes' | 'no' }, CommonRefusal>({
  name: 'handoffs:bounce-reminder',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ reminderId: z.uuid() }),
  async run(context, { reminderId }) {
    const held = await holdReminder(context.db, reminderId)
    if (held?.way !== 'email') return refuse({ kind: 'NotFound' })
    const { requestId, dossierId } = held
    context.journal({ requestId, dossierId, detail: { reminderId } })
    if (!['handing', 'sent', 'unsure'].includes(held.state)) return ok({ counted: 'no' })
    await settleReminder(context, reminderId, { state: 'bounced', fault: 'came-back' })
    await callInstead(context, held)
    return ok({ counted: 'yes' })
  },
})

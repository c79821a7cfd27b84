import { z } from 'zod'
import { nextOpening } from '#capabilities/messages/index.ts'
import { raiseTask } from '#capabilities/requests/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { ok } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { askedBySilence, reminderWay } from '../domain/reminders.ts'
import { holdSilence, type SilenceRow } from '../queries/reminders.ts'
import { insertReminder, markSilenceTold, settleReminder, takeReminder } from '../store/reminders.ts'

/** Asks the pilot to call the partner, with the words to say: the mail did not arrive, or none leaves. */
async function askCall(context: CommandContext, one: SilenceRow, nth: number): Promise<void> {
  const { db, tenantId, now } = context
  const { requestId, dossierId } = one
  const call = { orientationId: one.id, nth, way: 'call', address: one.partner.phone } as const
  const causeId = await insertReminder(context, call)
  const dueOn = brusselsDate(nextOpening(now)).toString()
  await raiseTask(db, { tenantId, kind: 'handoffs:call-partner', causeId, requestId, dossierId, dueOn, now })
}

/** Goes on with a call when a mail failed, unless somebody answered or stopped it, or a later reminder went. */
export async function callInstead(
  context: CommandContext,
  { orientationId, nth }: { readonly orientationId: string; readonly nth: number },
): Promise<void> {
  const one = await holdSilence(context.db, orientationId)
  if (one === undefined || one.over === 'yes' || one.stopped === 'yes' || one.count > nth) return
  await askCall(context, one, nth)
}

async function tellPilot(context: CommandContext, one: SilenceRow): Promise<void> {
  const { db, tenantId, now, today } = context
  const { id: causeId, requestId, dossierId } = one
  const dueOn = today.toString()
  await raiseTask(db, { tenantId, kind: 'handoffs:silent', causeId, requestId, dossierId, dueOn, now })
  await markSilenceTold(context, causeId)
}

/** Begins the next reminder; gives the id of the mail that leaves now, if it goes by mail. */
async function begin(context: CommandContext, one: SilenceRow): Promise<string | null> {
  const { email, failedBefore } = one.partner
  const mail = context.tools.outgoing.email ? 'open' : 'closed'
  const nth = one.count + 1
  if (email !== null && reminderWay({ mail, email, failedBefore }) === 'email')
    return insertReminder(context, { orientationId: one.id, nth, way: 'email', address: email })
  await askCall(context, one, nth)
  return null
}

async function goOn(context: CommandContext, one: SilenceRow): Promise<string | null> {
  const { open } = one
  const asked = askedBySilence(one, context)
  if (asked === 'remind') return begin(context, one)
  if (asked === 'tell') await tellPilot(context, one)
  if (open === null) return null
  if (asked === 'cut-off') await settleReminder(context, open.id, { state: 'unsure', fault: 'cut-off' })
  if (asked === 'stop') await settleReminder(context, open.id, { state: 'stopped' })
  if (asked !== 'again') return null
  await takeReminder(context, open)
  return open.id
}

/**
 * Does what one silence asks for, within the hours in which we write and call. The id of a mail is given once, and from
 * then on it may have left. Done by the program itself.
 */
export const remindPartner = command<{ orientationId: string }, { reminderId: string | null }, never>({
  name: 'handoffs:remind',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ orientationId: z.uuid() }),
  async run(context, { orientationId }) {
    const { db, now } = context
    const open = Temporal.Instant.compare(nextOpening(now), now) <= 0
    const one = open ? await holdSilence(db, orientationId) : undefined
    if (one === undefined) return ok({ reminderId: null })
    const { requestId, dossierId } = one
    context.journal({ requestId, dossierId, detail: { orientationId } })
    return ok({ reminderId: await goOn(context, one) })
  },
})

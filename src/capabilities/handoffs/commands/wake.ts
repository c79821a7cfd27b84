import { z } from 'zod'
import { raiseTask } from '#capabilities/requests/index.ts'
import { ok } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { answerableFor } from '../queries/recipients.ts'
import { type Sleeping, sleeping } from '../queries/sleeping.ts'
import { markEscalated } from '../store/escalations.ts'

const kinds = {
  offer: 'handoffs:sleeping',
  ask: 'handoffs:ask-sleeping',
  orientation: 'handoffs:lost',
} as const

/** A question that sleeps goes back to the pilot, anything else to who answers for the team; with nobody, to the pilot. */
async function wakeOne(context: CommandContext, one: Sleeping): Promise<void> {
  const { db, tenantId, now, today } = context
  const { id: causeId, requestId, serviceId } = one
  const ownerId = one.what === 'ask' ? undefined : await answerableFor(db, serviceId)
  const dueOn = today.toString()
  await raiseTask(db, { tenantId, kind: kinds[one.what], causeId, requestId, ownerId, dueOn, now })
  await markEscalated(context, one)
  context.journal({ requestId, detail: { what: one.what, id: causeId } })
}

/** What sleeps wakes somebody, once. Done by the program itself, never by a worker. */
export const wakeSleeping = command<Record<string, never>, { count: number }, never>({
  name: 'handoffs:wake',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const all = await sleeping(context.db, context.today)
    for (const one of all) await wakeOne(context, one)
    return ok({ count: all.length })
  },
})

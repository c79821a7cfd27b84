import { z } from 'zod'
import { raiseTasks } from '#capabilities/requests/index.ts'
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

/** Who answers for each of these teams today: asked once a team, however much of it sleeps. */
async function answerers({ db }: CommandContext, all: readonly Sleeping[]) {
  const found = new Map<string, string | undefined>()
  for (const serviceId of new Set(all.map(one => one.serviceId)))
    found.set(serviceId, await answerableFor(db, serviceId))
  return found
}

/** A question that sleeps goes back to the pilot, anything else to who answers for the team; with nobody, to the pilot. */
async function wake(context: CommandContext, all: readonly Sleeping[]): Promise<void> {
  const { db, tenantId, now, today } = context
  const answering = await answerers(context, all)
  const dueOn = today.toString()
  const tasks = all.map(({ what, id: causeId, requestId, serviceId }) => {
    const ownerId = what === 'ask' ? undefined : answering.get(serviceId)
    return { tenantId, kind: kinds[what], causeId, requestId, ownerId, dueOn, now }
  })
  await raiseTasks(db, tasks)
  await markEscalated(context, all)
  for (const { what, id, requestId } of all) context.journal({ requestId, detail: { what, id } })
}

/** What sleeps wakes somebody, once. Done by the program itself, never by a worker. */
export const wakeSleeping = command<Record<string, never>, { count: number }, never>({
  name: 'handoffs:wake',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const all = await sleeping(context.db, context.today)
    await wake(context, all)
    return ok({ count: all.length })
  },
})

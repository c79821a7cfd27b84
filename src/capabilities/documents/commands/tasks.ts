import { raiseTask, settleTasks } from '#capabilities/requests/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Ask } from '../queries/asks.ts'
import { type Arrived, anyUnread, holdFile, openArrival } from '../store/arrivals.ts'

/** What the pilot has to do: something came; the person has none; the day of an asked paper is over. */
export const taskKinds = {
  arrived: 'documents:arrived',
  without: 'documents:without',
  late: 'documents:late',
} as const

/** Tells the pilot that something came: one task for all that comes until it is read. A paper may come twice, by moving. */
export async function tellPilot(context: CommandContext, about: Arrived): Promise<void> {
  const { db, tenantId, today, now } = context
  const { dossierId, requestId } = about
  await holdFile(db, dossierId)
  if ((await openArrival(db, about)) !== undefined) return
  const dueOn = today.add({ days: 2 }).toString()
  const task = { tenantId, kind: taskKinds.arrived, causeId: uuidv7(), dossierId, dueOn, now } as const
  await raiseTask(db, { ...task, requestId: requestId ?? undefined })
}

/** Closes the task once nothing of it waits to be read. */
export async function settleArrival(
  { db, actorId, now }: CommandContext,
  about: Arrived,
  outcome: string,
): Promise<void> {
  await holdFile(db, about.dossierId)
  const causeId = await openArrival(db, about)
  if (causeId === undefined || (await anyUnread(db, about))) return
  await settleTasks(db, { kind: taskKinds.arrived, causeIds: [causeId], by: actorId, now, outcome })
}

/** Closes what an asked paper had its pilot do: it came, it is not needed any more, or it has a new day. */
export async function settleAsk(
  { db, actorId, now }: CommandContext,
  { lateId, withoutId }: Pick<Ask, 'lateId' | 'withoutId'>,
  outcome: string,
): Promise<void> {
  for (const [kind, causeId] of [
    [taskKinds.late, lateId],
    [taskKinds.without, withoutId],
  ] as const)
    if (causeId !== null) await settleTasks(db, { kind, causeIds: [causeId], by: actorId, now, outcome })
}

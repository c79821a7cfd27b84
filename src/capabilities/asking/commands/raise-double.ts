import { raiseTask, requestCard } from '#capabilities/requests/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { insertDouble, type NewDouble } from '../store/doubles.ts'

/** Under which kind a likely double asks for a look. */
export const doubleTask = 'asking:same-person'

/** Asks the team of the request, and the counter, to look whether somebody is known. Due the next day. */
export async function raiseDouble(context: CommandContext, double: NewDouble): Promise<void> {
  const { db, tenantId, now, today } = context
  const { requestId, personId, taken } = double
  await insertDouble(context, { requestId, personId, taken })
  const card = await requestCard(db, requestId)
  await raiseTask(db, {
    tenantId,
    kind: doubleTask,
    causeId: requestId,
    requestId,
    dossierId: card?.dossierId,
    serviceId: card?.service.id,
    dueOn: today.add({ days: 1 }).toString(),
    now,
  })
}

import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import type { NewTask } from '../domain/task.ts'
import { type Breach, markBreaches } from '../store/breaches.ts'
import { raiseTasks } from '../store/tasks.ts'

/** The pilot has a task since the day came near; from now on the lead has one too. */
const toLead = (
  { id, kind, requestId, leadId }: Breach,
  { tenantId, now, today }: CommandContext,
): readonly NewTask[] =>
  leadId === null
    ? []
    : [
        {
          tenantId,
          kind: 'requests:breach',
          causeId: id,
          requestId,
          ownerId: leadId,
          detail: { clock: kind },
          dueOn: today.toString(),
          now,
        },
      ]

/**
 * A delay that runs out is an event: it is marked once, and each one is a line of the journal, which the person, the
 * pilot and the lead read. Done by the program itself, never by a worker.
 */
export const noticeBreaches = command<Record<string, never>, { count: number }, never>({
  name: 'clocks:breached',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const breaches = await markBreaches(context)
    for (const { kind, dueOn, requestId, dossierId, personId } of breaches)
      context.journal({ requestId, dossierId, personId, detail: { clock: kind, dueOn } })
    await raiseTasks(
      context.db,
      breaches.flatMap(breach => toLead(breach, context)),
    )
    return ok({ count: breaches.length })
  },
})

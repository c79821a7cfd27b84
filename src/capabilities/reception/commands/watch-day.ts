import { z } from 'zod'
import { raiseTasks, settleTasks } from '#capabilities/requests/index.ts'
import { ok } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { closeVisits, forgetWords, type LeftVisit, markUnheard } from '../store/day.ts'
import { noWordTask } from './held-visit.ts'
import { tellScreens, tellStaff } from './telling.ts'

type Told = {
  readonly visits: readonly LeftVisit[]
  readonly kind: `reception:${string}`
  readonly dueOn: string
}

/** Asks the service of each visit, hence its lead, or the worker without a service, to look. */
async function ask(context: CommandContext, { visits, kind, dueOn }: Told): Promise<void> {
  const { db, tenantId, now } = context
  const tasks = visits.map(({ id, dossierId, workerId, serviceId }) => ({
    tenantId,
    kind,
    causeId: id,
    dossierId: dossierId ?? undefined,
    serviceId: serviceId ?? undefined,
    ownerId: serviceId === null ? (workerId ?? undefined) : undefined,
    dueOn,
    now,
  }))
  await raiseTasks(db, tasks)
  for (const visit of visits) {
    context.journal({ personId: visit.personId ?? undefined, detail: { visitId: visit.id } })
    await tellStaff(context, visit)
  }
}

/** Twenty minutes without a human word: the counter sees it, and the service is asked to go and speak. */
export const flagUnheard = command<Record<string, never>, { count: number }, never>({
  name: 'reception:flag',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const visits = await markUnheard(context.db, context.now)
    await ask(context, { visits, kind: noWordTask, dueOn: context.today.toString() })
    return ok({ count: visits.length })
  },
})

/** The day is over: nobody stays in the waiting room of yesterday, and each who was left is somebody to call. */
export const closeDay = command<Record<string, never>, { count: number }, never>({
  name: 'reception:close-day',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const { db, now, today } = context
    const visits = await closeVisits(db, now)
    const causeIds = visits.map(({ id }) => id)
    await settleTasks(db, { kind: noWordTask, causeIds, by: context.actorId, now, outcome: 'day-over' })
    await ask(context, { visits, kind: 'reception:left-over', dueOn: today.add({ days: 1 }).toString() })
    await forgetWords(db, today)
    if (visits.length > 0) await tellScreens(context)
    return ok({ count: visits.length })
  },
})

import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { beginExecution } from '../store/begin-execution.ts'
import { announceEnds, extendSchedules } from '../store/extend.ts'
import { lockSchedule, theHouse } from '../store/lock.ts'

/** Makes the schedule of the next rights longer. By the program itself, every night, until none is left. */
export const extendSchedule = command<Record<string, never>, { count: number }, never>({
  name: 'payments:extend',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    await lockSchedule(context.db, context.tenantId)
    const count = await extendSchedules(context)
    if (count > 0) context.journal({ detail: { count } })
    return ok({ count })
  },
})

/**
 * Puts before their pilots the rights that end within 45 days, each once; and takes up the requests that were paid before
 * their letter left.
 */
export const announceEndings = command<Record<string, never>, { count: number }, never>({
  name: 'payments:announce-ends',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const count = await announceEnds(context)
    await beginExecution({ ...context, actorId: theHouse })
    context.journal({ detail: { count } })
    return ok({ count })
  },
})

import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { raiseClockTasks } from '../store/clock-tasks.ts'

/** A delay of the law that comes near becomes a task of the pilot. Done by the program itself, never by a worker. */
export const noticeNearClocks = command<Record<string, never>, { count: number }, never>({
  name: 'clocks:near',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const count = await raiseClockTasks(context)
    context.journal({ detail: { count } })
    return ok({ count })
  },
})

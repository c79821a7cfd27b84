import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { markBreaches } from '../store/breaches.ts'

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
    for (const { kind, dueOn, ...file } of breaches)
      context.journal({ ...file, detail: { clock: kind, dueOn } })
    return ok({ count: breaches.length })
  },
})

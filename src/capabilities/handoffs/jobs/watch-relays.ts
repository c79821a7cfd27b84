import { z } from 'zod'
import { brusselsToday, type Clock } from '#kernel/calendar.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { wakeSleeping } from '../commands/wake.ts'
import { sleeping } from '../queries/sleeping.ts'

type Watching = { readonly database: Database; readonly execute: Executor; readonly clock: Clock }

/** Looks in the hours of work, from Monday to Friday, for what sleeps; without any, nothing is written. */
export const watchRelays = job({
  name: 'handoffs.watch',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '10 8-16 * * 1-5',
  async run({ database, execute, clock }: Watching, { tenantId }) {
    const all = await database.transact({ tenantId }, db => sleeping(db, brusselsToday(clock)))
    if (all.length === 0) return
    await execute(wakeSleeping, { tenantId, actor: { kind: 'system' } }, {})
  },
})

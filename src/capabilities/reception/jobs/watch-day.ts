import { z } from 'zod'
import type { Clock } from '#kernel/calendar.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { closeDay, flagUnheard } from '../commands/watch-day.ts'
import { anyUnheard } from '../store/day.ts'

type Watching = { readonly database: Database; readonly execute: Executor; readonly clock: Clock }

const payload = z.strictObject({ tenantId: z.uuid() })
const actor = { kind: 'system' } as const

/** Looks each minute of the day for who waits without a human word; without any, nothing is written. */
export const watchWaiting = job({
  name: 'reception.watch',
  payload,
  every: '* 6-20 * * *',
  async run({ database, execute, clock }: Watching, { tenantId }) {
    if (!(await database.transact({ tenantId }, db => anyUnheard(db, clock.now())))) return
    await execute(flagUnheard, { tenantId, actor }, {})
  },
})

/** Closes the day of the reception late in the evening; early in the morning too, for a machine that stood still. */
export const closeReceptionDay = job({
  name: 'reception.close-day',
  payload,
  every: '30 5,21 * * *',
  async run({ execute }: Pick<Watching, 'execute'>, { tenantId }) {
    await execute(closeDay, { tenantId, actor }, {})
  },
})

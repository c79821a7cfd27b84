import { z } from 'zod'
import { brusselsToday, type Clock } from '#kernel/calendar.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { noticeBreaches } from '../commands/notice-breaches.ts'
import { anyBreach } from '../store/breaches.ts'

type Watching = { readonly database: Database; readonly execute: Executor; readonly clock: Clock }

/** Looks each hour, so at six in the morning too, for delays that ran out; without any, nothing is written. */
export const watchClocks = job({
  name: 'clocks.watch',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '0 * * * *',
  async run({ database, execute, clock }: Watching, { tenantId }) {
    const today = brusselsToday(clock)
    if (!(await database.transact({ tenantId }, db => anyBreach(db, today)))) return
    await execute(noticeBreaches, { tenantId, actor: { kind: 'system' } }, {})
  },
})

import { z } from 'zod'
import { brusselsToday, type Clock } from '#kernel/calendar.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { noticeBreaches } from '../commands/notice-breaches.ts'
import { noticeNearClocks } from '../commands/notice-near-clocks.ts'
import { anyBreach } from '../store/breaches.ts'
import { anyNearClock } from '../store/clock-tasks.ts'

type Watching = { readonly database: Database; readonly execute: Executor; readonly clock: Clock }

/** Looks each hour, so at six in the morning too, for delays that come near or ran out; without any, nothing is written. */
export const watchClocks = job({
  name: 'clocks.watch',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '0 * * * *',
  async run({ database, execute, clock }: Watching, { tenantId }) {
    const today = brusselsToday(clock)
    const [breach, near] = await database.transact({ tenantId }, async db => [
      await anyBreach(db, today),
      await anyNearClock(db, today),
    ])
    const caller = { tenantId, actor: { kind: 'system' } } as const
    if (breach) await execute(noticeBreaches, caller, {})
    if (near) await execute(noticeNearClocks, caller, {})
  },
})

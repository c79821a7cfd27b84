import { z } from 'zod'
import { brusselsToday, type Clock } from '#kernel/calendar.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { noticeLateVoices } from '../commands/notice-late.ts'
import { lateVoices } from '../queries/voices.ts'

type Watching = { readonly database: Database; readonly execute: Executor; readonly clock: Clock }

/** Looks each working morning for answers whose day has passed; without any, nothing is written. */
export const watchVoices = job({
  name: 'voice.watch',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '20 7 * * 1-5',
  async run({ database, execute, clock }: Watching, { tenantId }) {
    const late = await database.transact({ tenantId }, db => lateVoices(db, brusselsToday(clock)))
    if (late.length > 0) await execute(noticeLateVoices, { tenantId, actor: { kind: 'system' } }, {})
  },
})

import { sql } from 'kysely'
import { bookRun } from '#capabilities/ledger/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import type { Db } from '#platform/database/transaction.ts'
import { acceptAbsences } from './absences.ts'
import type { Writing } from './lock.ts'
import { lockSchedule } from './lock.ts'
import { approve } from './runs.ts'
import { settlePayments } from './settlement.ts'

/** Who approved runs that lie behind, and when. */
export type PastApproval = {
  readonly tenantId: string
  readonly approvedBy: string
  readonly now: Temporal.Instant
}

async function carryOut(
  writing: Writing,
  { id, executeOn }: { id: string; executeOn: string },
): Promise<void> {
  const { db, tenantId, actorId: by, now } = writing
  await acceptAbsences(writing, { runId: id })
  await approve(writing, id)
  await bookRun(db, { tenantId, actor: by, now, runId: id })
  const rows = await db
    .selectFrom('payment')
    .select('id')
    .where('run_id', '=', id)
    .where('state', '=', 'prepared')
    .execute()
  const payments = rows.map(row => ({ paymentId: row.id, settledOn: executeOn }))
  await settlePayments(db, { tenantId, now, by, payments })
}

/**
 * Carries out the prepared runs of a past that was invented, or taken over from another program: approved, booked and
 * settled on their day, without a file. Gives how many.
 */
export async function carryOutPastRuns(db: Db, { tenantId, approvedBy, now }: PastApproval): Promise<number> {
  await lockSchedule(db, tenantId)
  const { rows } = await sql<{ id: string; executeOn: string }>`
    select id, execute_on as "executeOn" from payment_run r where r.state = 'prepared' and r.item_count > 0
    order by execute_on`.execute(db)
  const writing = { db, tenantId, actorId: approvedBy, now, today: brusselsDate(now) }
  for (const run of rows) await carryOut(writing, run)
  return rows.length
}

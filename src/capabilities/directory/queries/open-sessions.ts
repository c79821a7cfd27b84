import type { Db } from '#platform/database/transaction.ts'

/** The sessions of a worker that were not ended, newest first. */
export async function openSessionsOf(
  db: Db,
  workerId: string,
): Promise<readonly { startedAt: Temporal.Instant; seenAt: Temporal.Instant }[]> {
  const rows = await db
    .selectFrom('session')
    .select(['started_at', 'seen_at'])
    .where('subject_id', '=', workerId)
    .where('kind', '=', 'worker')
    .where('ended_at', 'is', null)
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(row => ({ startedAt: row.started_at, seenAt: row.seen_at }))
}

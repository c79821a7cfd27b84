import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** Somebody who asked on the web to be called back: when they did, and the day they were promised (ISO). */
export type WaitingCall = {
  readonly causeId: string
  readonly askedAt: Temporal.Instant
  readonly dueOn: string
}

/** The calls that are promised and not made, the oldest first: how many, and the first of them. */
export async function waitingCalls(
  db: Db,
  most: number,
): Promise<{ readonly total: number; readonly calls: readonly WaitingCall[] }> {
  const { rows } = await sql<WaitingCall & { total: number }>`
    select cause_id as "causeId", created_at as "askedAt", due_on as "dueOn", (count(*) over ())::int as total
    from task where kind = 'asking:call-back' and done_at is null
    order by created_at, id limit ${most}`.execute(db)
  return { total: rows[0]?.total ?? 0, calls: rows.map(({ total: _, ...call }) => call) }
}

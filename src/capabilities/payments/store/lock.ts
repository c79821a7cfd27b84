import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** The part of a command's context that a write needs. */
export type Writing = {
  readonly db: Db
  readonly tenantId: string
  readonly actorId: string
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
}

/** The program itself, where a column asks who. */
export const theHouse = '00000000-0000-7000-8000-000000000000'

/**
 * Holds the schedule of one centre until the end of the transaction. Whoever plans, prepares, approves or settles takes
 * it first: a decision that is published while a run is prepared waits for a moment instead of being half in it.
 */
export async function lockSchedule(db: Db, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payments ${tenantId}`}, 0))`.execute(db)
}

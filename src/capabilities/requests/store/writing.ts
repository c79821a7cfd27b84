import type { Db } from '#platform/database/transaction.ts'

/** The part of a command's context that a write needs. */
export type Writing = {
  readonly db: Db
  readonly tenantId: string
  readonly actorId: string
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
}

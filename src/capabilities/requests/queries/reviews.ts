import type { Db } from '#platform/database/transaction.ts'

/** Why a right was last looked at again. `elementOn`: the day of what is new, ISO. */
export type Review = {
  readonly reason: string
  readonly elementOn: string
  readonly openedAt: Temporal.Instant
}

/** The last review of a request; undefined when there was none. */
export async function reviewOf(db: Db, requestId: string): Promise<Review | undefined> {
  return db
    .selectFrom('request_review')
    .select(['reason', 'element_on as elementOn', 'opened_at as openedAt'])
    .where('request_id', '=', requestId)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

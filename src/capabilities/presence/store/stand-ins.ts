import { type SqlBool, sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Days } from '../domain/days.ts'
import type { StandInReason } from '../domain/stand-in.ts'
import type { Writing } from './absences.ts'

/** Somebody to stand in: for everything, or for one request. */
export type NewStandIn = Days & {
  readonly absenceId: string
  readonly requestId: string | null
  readonly substituteId: string
  readonly reason: StandInReason
}

/** Keeps who stands in on which days. The database refuses two at once, and somebody who is away. */
export async function insertStandIns(
  { db, tenantId, actorId, now }: Writing,
  all: readonly NewStandIn[],
): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(({ absenceId, requestId, substituteId, reason, from, until }) => ({
    tenant_id: tenantId,
    id: uuidv7(),
    absence_id: absenceId,
    request_id: requestId,
    substitute_id: substituteId,
    from_on: from,
    until_on: until,
    reason: JSON.stringify(reason),
    chosen_by: actorId,
    chosen_at: now,
  }))
  await db.insertInto('stand_in').values(rows).execute()
}

type Which =
  | { readonly substituteId: string }
  | { readonly absenceId: string }
  /** Only who stands in for everything. */
  | { readonly absenceId: string; readonly only: 'everything' }
  | { readonly absenceId: string; readonly requestId: string }

function whichOnes(which: Which) {
  if ('substituteId' in which) return sql<SqlBool>`substitute_id = ${which.substituteId}`
  if ('requestId' in which)
    return sql<SqlBool>`absence_id = ${which.absenceId} and request_id = ${which.requestId}`
  if ('only' in which) return sql<SqlBool>`absence_id = ${which.absenceId} and request_id is null`
  return sql<SqlBool>`absence_id = ${which.absenceId}`
}

/**
 * Ends, before these days, whatever standing in has to do with them; what would only begin then is left without any day,
 * and stays as history.
 */
export async function cutStandIns(db: Db, which: Which, { from, until }: Days): Promise<void> {
  await db
    .updateTable('stand_in')
    .set({ until_on: sql<string>`greatest(from_on, ${from}::date) - 1` })
    .where(whichOnes(which))
    .where(sql<SqlBool>`daterange(from_on, until_on + 1) && daterange(${from}::date, ${until}::date + 1)`)
    .execute()
}

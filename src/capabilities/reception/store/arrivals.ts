import type { Updateable } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Schema } from '#platform/database/schema.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Need, Priority, Reason } from '../domain/visit.ts'

type Where = { readonly db: Db; readonly tenantId: string; readonly today: Temporal.PlainDate }

/**
 * Draws the next number of the day, from 1. Whoever draws holds the day until the end of the transaction: two desks
 * come one after the other, and a refusal leaves no gap.
 */
export async function drawNumber({ db, tenantId, today }: Where): Promise<number> {
  const { last } = await db
    .insertInto('arrival_day')
    .values({ tenant_id: tenantId, day: today.toString(), last: 1 })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'day']).doUpdateSet(eb => ({ last: eb('arrival_day.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** Somebody who came. */
export type NewArrival = {
  readonly number: number
  readonly personId: string | null
  readonly calledAs: string | null
  readonly need: Need
  readonly words: string | null
  readonly reason: Reason | null
  readonly priority: Priority
  readonly workerId: string | null
  readonly serviceId: string | null
  readonly encounterId: string | null
}

type Writing = Where & { readonly actorId: string; readonly now: Temporal.Instant }

/** Writes down who came; gives the id of the visit. */
export async function insertArrival(
  { db, tenantId, today, actorId, now }: Writing,
  arrival: NewArrival,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('arrival')
    .values({
      tenant_id: tenantId,
      id,
      day: today.toString(),
      number: arrival.number,
      person_id: arrival.personId,
      called_as: arrival.calledAs,
      need: arrival.need,
      words: arrival.words,
      reason: arrival.reason,
      priority: arrival.priority,
      worker_id: arrival.workerId,
      service_id: arrival.serviceId,
      encounter_id: arrival.encounterId,
      arrived_at: now,
      registered_by: actorId,
    })
    .execute()
  return id
}

/** Holds a visit until the end of the transaction; false when there is none. */
export async function lockVisit(db: Db, id: string): Promise<boolean> {
  const row = await db.selectFrom('arrival').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row !== undefined
}

/** Writes what happened to a visit that is held. */
export async function moveVisit(db: Db, id: string, change: Updateable<Schema['arrival']>): Promise<void> {
  await db
    .updateTable('arrival')
    .set(change)
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

import { uuidv7 } from '#kernel/uuid.ts'
import type { Delegation } from '../domain/delegation.ts'
import type { Writing } from './meetings.ts'

/** A delegation as the council gave it; `source`: its deliberation. */
export type NewDelegation = Omit<Delegation, 'id'> & { readonly source: string }

/** Writes down a delegation of the council. */
export async function insertDelegation(
  { db, tenantId, actorId, now }: Writing,
  delegation: NewDelegation,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('delegation')
    .values({
      tenant_id: tenantId,
      id,
      worker_id: delegation.workerId,
      kinds: [...delegation.kinds],
      per_decision_cents: delegation.perDecisionCents,
      per_month_cents: delegation.perMonthCents,
      from_on: delegation.fromOn,
      until_on: delegation.untilOn,
      source: delegation.source,
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
  return id
}

/** Ends a delegation now; what was decided under it stands. False when it had ended. */
export async function revokeDelegation({ db, actorId, now }: Writing, id: string): Promise<boolean> {
  const row = await db
    .updateTable('delegation')
    .set(eb => ({ revoked_at: now, revoked_by: actorId, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The delegation's row, held until the end of the transaction: its ceilings are counted in turn. */
export const lockDelegation = ({ db }: Pick<Writing, 'db'>, id: string) =>
  db.selectFrom('delegation').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

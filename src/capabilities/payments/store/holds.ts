import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Writing } from './lock.ts'

/** Why a human makes money wait. `deceased` holds every right of the person. */
export const holdCauses = ['person-asks', 'moved', 'no-route', 'decision', 'deceased'] as const
export type HoldCause = (typeof holdCauses)[number]

/** A hold to place; days ISO. */
export type NewHold = {
  readonly entitlementIds: readonly string[]
  readonly kind: 'suspend' | 'stop'
  readonly cause: HoldCause
  readonly reason: string
  readonly decisionId: string | null
  readonly fromOn: string
  readonly untilOn: string | null
}

/** Places one hold on each right. */
export async function placeHolds(
  { db, tenantId, actorId, now }: Writing,
  { entitlementIds, ...hold }: NewHold,
): Promise<void> {
  const rows = entitlementIds.map(entitlement_id => ({
    tenant_id: tenantId,
    id: uuidv7(),
    entitlement_id,
    kind: hold.kind,
    cause: hold.cause,
    reason: hold.reason,
    decision_id: hold.decisionId,
    from_on: hold.fromOn,
    until_on: hold.untilOn,
    placed_by: actorId,
    placed_at: now,
  }))
  if (rows.length > 0) await db.insertInto('entitlement_hold').values(rows).execute()
}

type Lifting = {
  readonly entitlementId: string
  readonly holdId?: string
  readonly cause?: string
  readonly reason: string
}

/** Lifts one hold, or every hold of a cause; gives how many. */
export async function liftHolds(
  { db, actorId, now }: Writing,
  { entitlementId, holdId, cause, reason }: Lifting,
): Promise<number> {
  let update = db
    .updateTable('entitlement_hold')
    .set({ lifted_by: actorId, lifted_at: now, lifted_reason: reason })
    .where('entitlement_id', '=', entitlementId)
    .where('lifted_at', 'is', null)
  if (holdId !== undefined) update = update.where('id', '=', holdId)
  if (cause !== undefined) update = update.where('cause', '=', cause)
  const { numUpdatedRows } = await update.executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Items of these rights that a run nobody approved yet would pay within the days of a hold. */
export async function itemsAboutToLeave(
  { db }: Pick<Writing, 'db'>,
  { entitlementIds, fromOn, untilOn }: Pick<NewHold, 'entitlementIds' | 'fromOn' | 'untilOn'>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct p.due_item_id as id from payment p
    join payment_run r on r.tenant_id = p.tenant_id and r.id = p.run_id
    where p.entitlement_id = any(${entitlementIds}) and p.state = 'prepared' and r.state in ('preparing', 'prepared')
      and r.execute_on >= ${fromOn}::date and (${untilOn}::date is null or r.execute_on <= ${untilOn}::date)`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

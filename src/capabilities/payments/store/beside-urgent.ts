import { sql } from 'kysely'
import { raiseTask } from '#capabilities/requests/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Writing } from './lock.ts'
import type { Published } from './published.ts'

/** Says of what was found too much that the committee did not ratify it: nothing else changed. `causeId`: the term laid. */
export async function explainUnratified({ db }: Writing, causeId: string): Promise<void> {
  await sql`update overpayment set explanation = jsonb_set(explanation, '{key}', '"not-ratified"')
    where cause_id = ${causeId} and state = 'found'`.execute(db)
}

/**
 * The committee gives once, for the same request, exactly what was given urgently. It may be the same money: it waits
 * until the pilot says, so that nothing is paid twice.
 */
export async function waitForTheSame(
  { db, tenantId, actorId, now, today }: Writing,
  { dossierId, requestId, decisionId, number }: Published,
  entitlementId: string,
): Promise<void> {
  await db
    .insertInto('entitlement_hold')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      entitlement_id: entitlementId,
      kind: 'suspend',
      cause: 'same-as-urgent',
      reason: number,
      decision_id: decisionId,
      from_on: today.toString(),
      placed_by: actorId,
      placed_at: now,
    })
    .execute()
  await raiseTask(db, {
    tenantId,
    kind: 'payments:same-as-urgent',
    causeId: entitlementId,
    dossierId,
    requestId,
    dueOn: today.add({ days: 2 }).toString(),
    now,
  })
}

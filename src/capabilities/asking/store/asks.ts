import type { Writing } from '#capabilities/people/index.ts'
import type { Door, Partner } from '../domain/doors.ts'
import { reachMissing, type Told } from '../domain/told.ts'

type Keeping = Writing & { readonly actorId: string }

/** What was said beside the request. `askedOn`: ISO day. */
export type KeptAsk = {
  readonly told: Told
  readonly door: Door
  readonly askedOn: string
  readonly lateReason: string | null
  readonly partner: Partner | null
}

/** Keeps what was said beside a request, as it was said. */
export async function keepAsk(
  { db, tenantId, actorId, now }: Keeping,
  requestId: string,
  { told, door, askedOn, lateReason, partner }: KeptAsk,
): Promise<void> {
  await db
    .insertInto('ask')
    .values({
      tenant_id: tenantId,
      request_id: requestId,
      door,
      urgencies: [...told.urgencies],
      reach_missing: reachMissing(told),
      household: told.household,
      note: told.note,
      asked_on: askedOn,
      late_reason: lateReason,
      partner: partner === null ? null : JSON.stringify(partner),
      created_at: now,
      created_by: actorId,
    })
    .execute()
}

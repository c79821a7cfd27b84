import { uuidv7 } from '#kernel/uuid.ts'
import type { Writing } from './writing.ts'

/** Why a right is looked at again. `elementOn`: the day of what is new, ISO. */
export type NewReview = { readonly requestId: string; readonly reason: string; readonly elementOn: string }

/** Writes down that a right is looked at again; such a row never changes. */
export async function insertReview(
  { db, tenantId, actorId, now }: Writing,
  { requestId, reason, elementOn }: NewReview,
): Promise<void> {
  await db
    .insertInto('request_review')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      request_id: requestId,
      reason,
      element_on: elementOn,
      opened_by: actorId,
      opened_at: now,
    })
    .execute()
}

import { uuidv7 } from '#kernel/uuid.ts'
import type { Step } from '../domain/codes.ts'
import type { Writing } from './writing.ts'

/** A step gone to by hand; the day is ISO, the reason in words. */
export type HandStep = {
  readonly requestId: string
  readonly from: Step
  readonly to: Step
  readonly on: string
  readonly reason: string
}

/** Keeps why a step was skipped or done by hand. */
export async function insertHandStep(
  { db, tenantId, actorId, now }: Writing,
  { requestId, from, to, on, reason }: HandStep,
): Promise<void> {
  await db
    .insertInto('request_step')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      request_id: requestId,
      from_step: from,
      to_step: to,
      to_step_on: on,
      reason,
      changed_by: actorId,
      changed_at: now,
    })
    .execute()
}

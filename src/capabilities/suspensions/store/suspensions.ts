import type { CommandContext } from '#platform/command/command.ts'

/** Days during which a delay stands still. ISO days, the last one counted. */
export type NewSuspension = {
  readonly id: string
  readonly clockId: string
  readonly groundId: string
  readonly from: string
  readonly until: string
  readonly reason: string
}

/** Lets a delay stand still: the database moves its days by it, and by nothing else. */
export async function insertSuspension(
  { db, tenantId, actorId, now }: CommandContext,
  suspension: NewSuspension,
): Promise<void> {
  await db
    .insertInto('clock_suspension')
    .values({
      tenant_id: tenantId,
      id: suspension.id,
      clock_id: suspension.clockId,
      ground_id: suspension.groundId,
      from_on: suspension.from,
      until_on: suspension.until,
      reason: suspension.reason,
      suspended_by: actorId,
      suspended_at: now,
    })
    .execute()
}

/** Lets a delay run again from an ISO day: its days move back by those that were not used. */
export async function endSuspension(
  { db, actorId, now }: CommandContext,
  { suspensionId, on }: { readonly suspensionId: string; readonly on: string },
): Promise<void> {
  await db
    .updateTable('clock_suspension')
    .set({ ended_on: on, ended_by: actorId, ended_at: now })
    .where('id', '=', suspensionId)
    .execute()
}

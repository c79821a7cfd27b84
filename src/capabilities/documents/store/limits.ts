import { uuidv7 } from '#kernel/uuid.ts'
import type { Writing } from './papers.ts'

/** Adds how large a file may be from a day on (ISO), in megabytes. */
export async function insertLimit(
  { db, tenantId, actorId, now }: Writing,
  { largestMb, fromOn }: { readonly largestMb: number; readonly fromOn: string },
): Promise<void> {
  const said = { from_on: fromOn, largest_mb: largestMb, set_by: actorId, set_at: now }
  await db
    .insertInto('paper_limit')
    .values({ tenant_id: tenantId, id: uuidv7(), ...said })
    .execute()
}

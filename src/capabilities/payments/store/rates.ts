import { uuidv7 } from '#kernel/uuid.ts'
import type { Writing } from './lock.ts'

/** The rate of a year, in millionths, with where it was read. */
export type NewRate = { readonly year: number; readonly ppm: number; readonly source: string }

/** Puts a rate in the place of the one this year had; what was is kept. */
export async function putRate(
  { db, tenantId, actorId, now }: Writing,
  { year, ppm, source }: NewRate,
): Promise<void> {
  await db
    .updateTable('interest_rate')
    .set({ superseded_at: now })
    .where('year', '=', year)
    .where('superseded_at', 'is', null)
    .execute()
  const who = { recorded_by: actorId, recorded_at: now }
  await db
    .insertInto('interest_rate')
    .values({ tenant_id: tenantId, id: uuidv7(), year, rate_ppm: ppm, source, ...who })
    .execute()
}

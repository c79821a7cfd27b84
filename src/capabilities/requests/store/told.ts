import type { Writing } from './writing.ts'

/** Marks that the person was told of a change of pilot; true when they were not yet. */
export async function markTold(
  { db, actorId, now }: Writing,
  changeId: string,
  how: 'said' | 'letter',
): Promise<boolean> {
  const row = await db
    .updateTable('request_pilot')
    .set({ told_at: now, told_by: actorId, told_how: how })
    .where('id', '=', changeId)
    .where('told_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

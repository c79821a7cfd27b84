import type { Db } from '#platform/database/transaction.ts'
import { bounds } from '../domain/paper.ts'

/** How large a file may be on this day (ISO), in megabytes: the newest word about the latest day that has come. */
export async function largestMb(db: Db, on: string): Promise<number> {
  const row = await db
    .selectFrom('paper_limit')
    .select('largest_mb')
    .where('from_on', '<=', on)
    .orderBy('from_on', 'desc')
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.largest_mb ?? bounds.defaultMb
}

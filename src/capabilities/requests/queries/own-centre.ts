import type { Db } from '#platform/database/transaction.ts'

/** The NIS code of the municipality this centre belongs to. */
export async function ownNis(db: Db, tenantId: string): Promise<string> {
  const row = await db
    .selectFrom('tenant')
    .select('nis_code')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return row.nis_code
}

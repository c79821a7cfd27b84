import type { Db } from '#platform/database/transaction.ts'

/** A right, as commands check it: whose it is and where it stands. */
export const rightOf = (db: Db, entitlementId: string) =>
  db
    .selectFrom('entitlement')
    .select([
      'id',
      'version',
      'dossier_id as dossierId',
      'person_id as personId',
      'request_id as requestId',
      'per',
    ])
    .where('id', '=', entitlementId)
    .executeTakeFirst()

/** Every right of a file. */
export async function rightsIn(db: Db, dossierId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('entitlement').select('id').where('dossier_id', '=', dossierId).execute()
  return rows.map(({ id }) => id)
}

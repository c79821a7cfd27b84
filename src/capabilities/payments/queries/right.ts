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

/** The payments of one share of a right that did not arrive: the causes of the tasks that ask for its account. */
export async function failedPayments(
  db: Db,
  { entitlementId, share }: { readonly entitlementId: string; readonly share: number },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('payment')
    .select('id')
    .where('entitlement_id', '=', entitlementId)
    .where('share', '=', share)
    .where('state', 'in', ['rejected', 'returned'])
    .execute()
  return rows.map(({ id }) => id)
}

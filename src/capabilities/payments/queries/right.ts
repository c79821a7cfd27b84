import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
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
  const rows = await db
    .selectFrom('entitlement')
    .select('id')
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * True when money of a right came back from an account that nobody has confirmed or changed since: its route is still
 * the one that failed, and what it should have paid still waits.
 */
export async function waitsForAccount(db: Db, entitlementId: string): Promise<boolean> {
  const failed = await db
    .selectFrom('payment as p')
    .innerJoin('payment_route as r', join =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.id', '=', 'p.route_id'),
    )
    .innerJoin('due_item as i', join =>
      join.onRef('i.tenant_id', '=', 'p.tenant_id').onRef('i.id', '=', 'p.due_item_id'),
    )
    .select('p.id')
    .where('p.entitlement_id', '=', entitlementId)
    .where('p.state', 'in', ['rejected', 'returned'])
    .where('i.state', '=', 'planned')
    .where('r.superseded_at', 'is', null)
    .executeTakeFirst()
  return failed !== undefined
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

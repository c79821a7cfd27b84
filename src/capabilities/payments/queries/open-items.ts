import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** The regular items of a right that have not left: the periods an advance may be given on. Days are ISO. */
export async function openItems(
  db: Db,
  entitlementId: string,
): Promise<readonly { readonly from: string; readonly until: string; readonly cents: number }[]> {
  const { rows } = await sql<{ from: string; until: string; cents: number }>`
    select period_from as from, period_until as until, amount_cents as cents from due_item
    where entitlement_id = ${entitlementId} and kind = 'regular' and state = 'planned'
    order by period_from limit 12`.execute(db)
  return rows
}

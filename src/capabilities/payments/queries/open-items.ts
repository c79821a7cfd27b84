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

/** What is due by a day and is in no run: held or without an account is not counted. */
export async function waitingFor(
  db: Db,
  until: string,
): Promise<{ readonly count: number; readonly cents: number }> {
  const { rows } = await sql<{ count: number; cents: number }>`
    select count(*)::int as count, coalesce(sum(i.amount_cents), 0)::bigint as cents from due_item i
    where i.state = 'planned' and i.pay_on <= ${until}::date
      and exists (select from payment_route r where r.tenant_id = i.tenant_id and r.entitlement_id = i.entitlement_id
        and r.share = 0 and r.superseded_at is null)
      and not exists (select from entitlement_hold h where h.tenant_id = i.tenant_id and h.entitlement_id = i.entitlement_id
        and h.lifted_at is null and h.from_on <= ${until}::date and (h.until_on is null or h.until_on >= ${until}::date))`.execute(
    db,
  )
  return rows[0] ?? { count: 0, cents: 0 }
}

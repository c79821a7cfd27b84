import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** A right of which nobody knows where it is paid. */
export type RightToRoute = {
  readonly entitlementId: string
  readonly dossierId: string
  readonly personName: string
  readonly cents: number
}

/** The rights without a route, with what they give: what a take-over has to bring accounts for. */
export async function rightsToRoute(db: Db): Promise<readonly RightToRoute[]> {
  const { rows } = await sql<RightToRoute>`
    select e.id as "entitlementId", e.dossier_id as "dossierId", p.given_name || ' ' || p.family_name as "personName",
      coalesce((select max(t.amount_cents) from entitlement_term t where t.tenant_id = e.tenant_id
        and t.entitlement_id = e.id and t.superseded_at is null), 0) as cents
    from entitlement e join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
    where not exists (select from payment_route r where r.tenant_id = e.tenant_id and r.entitlement_id = e.id
      and r.superseded_at is null) order by e.id`.execute(db)
  return rows
}

import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { PaidEntry } from '../domain/run-entry.ts'
import type { Fit } from '../domain/sorting.ts'

/** Told payments as rows of a statement. */
export const toldRows = (payments: readonly PaidEntry[]): RawBuilder<unknown> =>
  sql`jsonb_to_recordset(${JSON.stringify(payments)}::jsonb) as t(id uuid, "endToEndId" text, "dossierId" uuid,
    "entitlementId" uuid, share smallint, attempt smallint, "routeId" uuid, method text, "payeeName" text, iban text,
    reference text, cents bigint, item jsonb, earlier jsonb)`

/** Looks up, for each told payment, what of it is here: its right, a term, its item by id or by its natural key, a route. */
export async function fitsOf(
  db: Db,
  tenantId: string,
  payments: readonly PaidEntry[],
): Promise<ReadonlyMap<string, Fit>> {
  const { rows } = await sql<Fit>`
    select t."endToEndId", e.id is not null as right, coalesce(m.id, am.id) as "termId", coalesce(i.id, n.id) as "itemId",
      coalesce(r.id, ar.id) as "routeId", p.run_id as "runId"
    from ${toldRows(payments)}
    left join entitlement e on e.tenant_id = ${tenantId} and e.id = t."entitlementId"
    left join entitlement_term m on m.tenant_id = ${tenantId} and m.id = (t.item->>'termId')::uuid
    left join lateral (select id from entitlement_term a where a.tenant_id = ${tenantId} and a.entitlement_id = e.id
      order by a.superseded_at desc nulls first, a.from_on desc limit 1) am on true
    left join due_item i on i.tenant_id = ${tenantId} and i.id = (t.item->>'id')::uuid
    left join due_item n on n.tenant_id = ${tenantId} and n.entitlement_id = t."entitlementId"
      and n.period_from = (t.item->>'from')::date and n.kind = t.item->>'kind'
      and n.cause_id is not distinct from (t.item->>'causeId')::uuid
    left join payment_route r on r.tenant_id = ${tenantId} and r.id = t."routeId"
    left join lateral (select id from payment_route a where a.tenant_id = ${tenantId} and a.entitlement_id = e.id
      and a.share in (t.share, 0) order by a.share = t.share desc, a.superseded_at desc nulls first limit 1) ar on true
    left join payment p on p.tenant_id = ${tenantId} and p.end_to_end_id = t."endToEndId"`.execute(db)
  return new Map(rows.map(row => [row.endToEndId, row]))
}

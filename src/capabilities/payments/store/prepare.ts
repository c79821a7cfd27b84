import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Writing } from './lock.ts'

/** A run that is being filled. `executeOn`: ISO day. */
export type Filling = {
  readonly runId: string
  readonly executeOn: string
  /** Only this right, for money that cannot wait. */
  readonly entitlementId?: string | undefined
  /** How many items at most; `itemsAtOnce` when left out. */
  readonly most?: number | undefined
}

/** Items a statement: a kill loses no more than the work of one. */
export const itemsAtOnce = 60_000

/** Not held on the day it would be paid, with somewhere to go, and resting on a term in force. */
const payable = (executeOn: string) => sql`
  not exists (select from entitlement_hold h where h.tenant_id = i.tenant_id and h.entitlement_id = i.entitlement_id
    and h.lifted_at is null and h.from_on <= ${executeOn}::date and (h.until_on is null or h.until_on >= ${executeOn}::date))
  and exists (select from payment_route r where r.tenant_id = i.tenant_id and r.entitlement_id = i.entitlement_id
    and r.share = 0 and r.superseded_at is null)
  and (i.kind not in ('regular', 'difference') or exists (select from entitlement_term t where t.tenant_id = i.tenant_id
    and t.id = i.term_id and t.superseded_at is null))`

/** The parts of third parties come off the regular amount, in order; the person has the rest, and all of anything else. */
const fresh = sql`
  select p.id, p.tenant_id, p.entitlement_id, p.dossier_id, r.share, r.id as route_id,
    case when p.kind <> 'regular' then case when r.share = 0 then p.amount_cents else 0 end
      when r.share = 0 then greatest(0, p.amount_cents - r.parts)
      else greatest(0, least(r.part_cents, p.amount_cents - r.before)) end as cents
  from picked p
  join lateral (select o.id, o.share, o.part_cents, coalesce(sum(o.part_cents) over (), 0) as parts,
      coalesce(sum(o.part_cents) over (order by o.share), 0) - coalesce(o.part_cents, 0) as before
    from payment_route o where o.tenant_id = p.tenant_id and o.entitlement_id = p.entitlement_id and o.superseded_at is null
  ) r on true
  where not p.begun`

/** What came back goes out again: the same share, to the account that was confirmed or changed since. */
const again = sql`
  select p.id, p.tenant_id, p.entitlement_id, p.dossier_id, l.share, coalesce(o.id, z.id) as route_id, l.amount_cents as cents
  from picked p
  join lateral (select distinct on (x.share) x.share, x.amount_cents from payment x
    where x.tenant_id = p.tenant_id and x.due_item_id = p.id and not exists (select from payment y where y.tenant_id = x.tenant_id
      and y.due_item_id = x.due_item_id and y.share = x.share and y.state in ('prepared', 'sent', 'settled'))
    order by x.share, x.attempt desc) l on true
  left join payment_route o on o.tenant_id = p.tenant_id and o.entitlement_id = p.entitlement_id and o.share = l.share
    and o.superseded_at is null
  left join payment_route z on z.tenant_id = p.tenant_id and z.entitlement_id = p.entitlement_id and z.share = 0
    and z.superseded_at is null
  where p.begun`

const live = sql`exists (select from payment x where x.tenant_id = i.tenant_id and x.due_item_id = i.id
  and x.state in ('prepared', 'sent', 'settled'))`

/** A new id of version 7, made where the rows are: a hundred thousand of them need not travel. */
const newId = (now: Temporal.Instant) =>
  sql`(lpad(to_hex(${now.epochMilliseconds}::bigint), 12, '0') || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid`

/** The same for every attempt but its last digits: the bank's answer finds the payment, and a second file is seen. */
const endToEnd = sql`replace(s.id::text, '-', '') || lpad((s.last + 1)::text, 2, '0')
  || case when s.share = 0 then '' else chr(96 + s.share::int) end`

/**
 * Puts the next items into a run: payments and the state of the items in one statement. Gives how many it took; none
 * means that the run is full.
 */
export async function fillRun(
  { db, now }: Pick<Writing, 'db' | 'now'>,
  { runId, executeOn, entitlementId, most = itemsAtOnce }: Filling,
): Promise<number> {
  const only = entitlementId === undefined ? sql`true` : sql`i.entitlement_id = ${entitlementId}`
  const { rows } = await sql<{ taken: number }>`
    with picked as (
      select i.id, i.tenant_id, i.entitlement_id, i.dossier_id, i.kind, i.amount_cents, ${live} as begun
      from due_item i where i.state = 'planned' and i.pay_on <= ${executeOn}::date and ${only} and ${payable(executeOn)}
      order by i.pay_on limit ${most}
    ), shares as (select * from (${fresh} union all ${again}) a where a.cents > 0),
    numbered as (
      select s.*, coalesce((select max(x.attempt) from payment x where x.tenant_id = s.tenant_id and x.due_item_id = s.id
        and x.share = s.share), 0) as last from shares s
    ), put as (
      insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, share, attempt, route_id, method,
        payee_name, iban, reference, amount_cents, end_to_end_id, state)
      select s.tenant_id, ${newId(now)}, ${runId}, s.id, s.entitlement_id, s.dossier_id, s.share, s.last + 1, o.id, o.method,
        o.payee_name, o.iban, o.reference, s.cents, ${endToEnd}, 'prepared'
      from numbered s join payment_route o on o.tenant_id = s.tenant_id and o.id = s.route_id
    ), moved as (
      update due_item i set state = 'in-run' from picked p where i.tenant_id = p.tenant_id and i.id = p.id returning 1
    )
    select count(*)::int as taken from moved`.execute(db)
  return rows[0]?.taken ?? 0
}

/** Counts a run that is full and lists who is missing: from now on a human reads it. */
export async function closePreparation(db: Db, runId: string): Promise<void> {
  await sql`
    update payment_run r set state = 'prepared', version = r.version + 1, item_count = c.items, total_cents = c.cents
    from (select count(*)::int as items, coalesce(sum(amount_cents), 0)::bigint as cents from payment
      where run_id = ${runId} and state = 'prepared') c
    where r.id = ${runId} and r.state = 'preparing'`.execute(db)
}

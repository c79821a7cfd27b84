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

/**
 * Not held on the day it would be paid, with somewhere to go, and resting on a term in force. Here and below the wall alone
 * says whose rows: named twice, the tenant leads the planner to the wrong index of a table without statistics.
 */
const payable = (executeOn: string) => sql`
  not exists (select from entitlement_hold h where h.entitlement_id = i.entitlement_id
    and h.lifted_at is null and h.from_on <= ${executeOn}::date and (h.until_on is null or h.until_on >= ${executeOn}::date))
  and exists (select from payment_route r where r.entitlement_id = i.entitlement_id and r.share = 0 and r.superseded_at is null)
  and (i.kind not in ('regular', 'difference') or exists (select from entitlement_term t where t.id = i.term_id
    and t.superseded_at is null))`

const live = sql`x.state in ('prepared', 'sent', 'settled')`

/** What was tried before: the last attempt by share, and whether one lives. Known of all before the first is put. */
const known = sql`
  select p.*, coalesce(t.begun, false) as begun, t.tried from picked p
  cross join lateral (select bool_or(s.live) as begun, jsonb_object_agg(s.share, s.last) as tried
    from (select x.share, max(x.attempt) as last, bool_or(${live}) as live from payment x where x.due_item_id = p.id group by 1) s) t`

const routeColumns = sql`o.id as route_id, o.method, o.payee_name, o.iban, o.reference`

/** The parts of third parties come off the regular amount, in order; the person has the rest, and all of anything else. */
const fresh = sql`
  select k.id, k.tenant_id, k.entitlement_id, k.dossier_id, k.tried, r.share, r.route_id, r.method, r.payee_name, r.iban, r.reference,
    case when k.kind <> 'regular' then case when r.share = 0 then k.amount_cents else 0 end
      when r.share = 0 then greatest(0, k.amount_cents - r.parts)
      else greatest(0, least(r.part_cents, k.amount_cents - r.before)) end as cents
  from known k
  cross join lateral (select ${routeColumns}, o.share, o.part_cents, coalesce(sum(o.part_cents) over (), 0) as parts,
      coalesce(sum(o.part_cents) over (order by o.share), 0) - coalesce(o.part_cents, 0) as before
    from payment_route o where o.entitlement_id = k.entitlement_id and o.superseded_at is null) r
  where not k.begun`

/** What came back goes out again: the same share, to the account that was confirmed or changed since. */
const again = sql`
  select k.id, k.tenant_id, k.entitlement_id, k.dossier_id, k.tried, l.share, r.route_id, r.method, r.payee_name, r.iban, r.reference,
    l.amount_cents as cents
  from known k
  cross join lateral (select distinct on (x.share) x.share, x.amount_cents from payment x
    where x.due_item_id = k.id and not exists (select from payment y where y.due_item_id = x.due_item_id
      and y.share = x.share and y.state in ('prepared', 'sent', 'settled'))
    order by x.share, x.attempt desc) l
  cross join lateral (select ${routeColumns} from payment_route o
    where o.entitlement_id = k.entitlement_id and o.share in (0, l.share) and o.superseded_at is null
    order by o.share desc limit 1) r
  where k.begun`

/**
 * A new id of version 7, made where the rows are: a hundred thousand of them need not travel. Behind the time it counts
 * (RFC 9562, 6.2, method 1), so that what is put in one statement is put at the end of each index, not all over it.
 */
const newId = (now: Temporal.Instant) => sql`(lpad(to_hex(${now.epochMilliseconds}::bigint), 12, '0') || '7'
  || lpad(to_hex(s.nth / 256), 3, '0') || '8' || lpad(to_hex(s.nth % 256), 2, '0')
  || substr(replace(gen_random_uuid()::text, '-', ''), 20))::uuid`

/** The same for every attempt but its last digits: the bank's answer finds the payment, and a second file is seen. */
const endToEnd = sql`replace(s.id::text, '-', '') || lpad(s.attempt::text, 2, '0')
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
    with picked as materialized (
      select i.id, i.tenant_id, i.entitlement_id, i.dossier_id, i.kind, i.amount_cents
      from due_item i where i.state = 'planned' and i.pay_on <= ${executeOn}::date and ${only} and ${payable(executeOn)}
      order by i.pay_on limit ${most}
    ), known as materialized (${known}),
    shares as (select a.*, coalesce((a.tried ->> a.share::text)::int, 0) + 1 as attempt,
        row_number() over (order by a.id, a.share) as nth
      from (${fresh} union all ${again}) a where a.cents > 0),
    put as (
      insert into payment (tenant_id, id, run_id, due_item_id, entitlement_id, dossier_id, share, attempt, route_id, method,
        payee_name, iban, reference, amount_cents, end_to_end_id, state)
      select s.tenant_id, ${newId(now)}, ${runId}, s.id, s.entitlement_id, s.dossier_id, s.share, s.attempt, s.route_id, s.method,
        s.payee_name, s.iban, s.reference, s.cents, ${endToEnd}, 'prepared' from shares s
      order by s.nth
    ), moved as (
      update due_item i set state = 'in-run' from known k where i.id = k.id returning 1
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

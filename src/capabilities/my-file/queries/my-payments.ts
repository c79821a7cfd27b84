import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** One share of an amount on its way: to whom, and how far. Days ISO, amounts in cents. */
export type MyShare = {
  readonly payeeKind: string
  readonly payeeName: string
  readonly method: string
  /** The last four signs of the account; null at the counter. */
  readonly accountEnd: string | null
  readonly amountCents: number
  readonly state: string
  readonly on: string
}

/** What is due for one period, why, and what became of it. */
export type MyDueItem = {
  readonly id: string
  readonly kind: string
  readonly requestId: string
  readonly from: string
  readonly until: string
  readonly amountCents: number
  readonly payOn: string
  readonly state: string
  readonly explanation: {
    readonly key: string
    readonly args: Readonly<Record<string, string | number>>
  }
  readonly shares: readonly MyShare[]
}

/** Money that was paid and was not owed; nobody takes it back without a decision. */
export type MyOverpayment = {
  readonly from: string
  readonly until: string
  readonly amountCents: number
  readonly explanation: MyDueItem['explanation']
}

/** What a person sees of their payments. */
export type MyPayments = {
  readonly items: readonly MyDueItem[]
  readonly overpayments: readonly MyOverpayment[]
  /** Why money waits: codes of the holds in force. */
  readonly holds: readonly string[]
  /** A right without an account or counter to pay to. */
  readonly routeMissing: boolean
}

/** How many periods the page shows: two years of months, or half a year of weeks. */
const mostItems = 26

/** Whose payments, on which day (ISO), and how many periods. */
export type Asked = {
  readonly dossierId: string
  readonly today: string
  readonly most?: number | 'all'
}

const shares = sql`(
  select jsonb_agg(jsonb_build_object('payeeKind', r.payee_kind, 'payeeName', y.payee_name, 'method', y.method,
    'accountEnd', right(y.iban, 4), 'amountCents', y.amount_cents, 'state', y.state,
    'on', coalesce(y.settled_on, y.failed_on, u.execute_on)) order by y.share)
  from payment y
  join payment_route r on r.tenant_id = y.tenant_id and r.id = y.route_id
  join payment_run u on u.tenant_id = y.tenant_id and u.id = y.run_id
  where y.tenant_id = i.tenant_id and y.due_item_id = i.id and y.state <> 'withdrawn'
    and y.attempt = (select max(z.attempt) from payment z where z.tenant_id = y.tenant_id
      and z.due_item_id = y.due_item_id and z.share = y.share and z.state <> 'withdrawn'))`

/** A person never learns a decision from an amount before its letter. */
const letterLeft = sql`exists (select from document l where l.tenant_id = t.tenant_id
  and l.decision_id = t.decision_id and l.sent_on is not null)`

/** A person never learns a decision from an amount before its letter; urgent money is in their hands before it. */
const told = sql`((e.kind = 'urgent-aid' and exists (select from payment w where w.tenant_id = i.tenant_id
    and w.due_item_id = i.id and w.state in ('sent', 'settled'))) or exists (select from entitlement_term t
    where t.tenant_id = i.tenant_id and t.id = i.term_id and ${letterLeft}))`

const items = ({ dossierId, today, most = mostItems }: Asked) => sql`(
  select coalesce(jsonb_agg(d.line order by d.period_from desc, d.kind), '[]') from (
    select i.period_from, i.kind, jsonb_build_object('id', i.id, 'kind', i.kind, 'requestId', e.request_id,
      'from', i.period_from, 'until', i.period_until, 'amountCents', i.amount_cents, 'payOn', i.pay_on,
      'state', i.state, 'explanation', i.explanation, 'shares', coalesce(${shares}, '[]')) as line
    from due_item i join entitlement e on e.tenant_id = i.tenant_id and e.id = i.entitlement_id
    where i.dossier_id = any(${oneFile(dossierId)}) and i.state <> 'cancelled' and ${told}
      and i.period_from <= ${today}::date + interval '40 days'
    order by i.period_from desc limit ${most === 'all' ? null : most}) d)`

/** What a decision made too much of stays unsaid until its letter has left; what a stop did has no letter. */
const overpayments = (dossierId: string) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('from', o.period_from, 'until', o.period_until,
    'amountCents', o.amount_cents, 'explanation', o.explanation) order by o.period_from desc), '[]')
  from overpayment o where o.dossier_id = any(${oneFile(dossierId)}) and o.state in ('found', 'to-recover')
    and not exists (select from entitlement_term t where t.tenant_id = o.tenant_id and t.id = o.cause_id
      and not ${letterLeft}))`

/** The payments of a file, newest period first, as they stand on a day (ISO). */
export async function myPayments(db: Db, asked: Asked): Promise<MyPayments> {
  const { dossierId, today } = asked
  const { rows } = await sql<MyPayments>`
    select ${items(asked)} as items, ${overpayments(dossierId)} as overpayments,
      (select coalesce(jsonb_agg(distinct h.cause), '[]') from entitlement_hold h
        join entitlement e on e.tenant_id = h.tenant_id and e.id = h.entitlement_id
        where e.dossier_id = any(${oneFile(dossierId)}) and h.lifted_at is null and h.from_on <= ${today}
          and (h.until_on is null or h.until_on >= ${today})) as holds,
      exists (select from entitlement e where e.dossier_id = any(${oneFile(dossierId)})
        and exists (select from due_item i where i.tenant_id = e.tenant_id and i.entitlement_id = e.id and i.state = 'planned')
        and not exists (select from payment_route r where r.tenant_id = e.tenant_id and r.entitlement_id = e.id
          and r.share = 0 and r.superseded_at is null)) as "routeMissing"`.execute(db)
  return rows[0] ?? { items: [], overpayments: [], holds: [], routeMissing: false }
}

import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** A payment as the person sees it: the period, how much, to whom, on which day, how it stands. Days are ISO. */
export type PersonPayment = {
  readonly id: string
  readonly kind: string
  readonly dueKind: string
  readonly periodFrom: string
  readonly periodUntil: string
  readonly amountCents: number
  readonly method: 'transfer' | 'counter'
  readonly toPerson: boolean
  readonly payeeName: string
  readonly on: string
  readonly state: 'sent' | 'settled' | 'rejected' | 'returned' | 'approved'
}

/** The payments of a file that left or were approved, the newest first; fifty at most. */
export async function paymentsOfDossier(db: Db, dossierId: string): Promise<readonly PersonPayment[]> {
  const { rows } = await sql<PersonPayment>`
    select p.id, e.kind, i.kind as "dueKind", i.period_from as "periodFrom", i.period_until as "periodUntil",
      p.amount_cents as "amountCents", p.method, o.payee_kind = 'person' as "toPerson", p.payee_name as "payeeName",
      coalesce(p.settled_on, p.failed_on, r.execute_on) as on, case when p.state = 'prepared' then 'approved' else p.state end as state
    from payment p
    join payment_run r on r.tenant_id = p.tenant_id and r.id = p.run_id and r.state in ('approved', 'written', 'sent', 'closed')
    join due_item i on i.tenant_id = p.tenant_id and i.id = p.due_item_id
    join entitlement e on e.tenant_id = p.tenant_id and e.id = p.entitlement_id
    join payment_route o on o.tenant_id = p.tenant_id and o.id = p.route_id
    where p.dossier_id = ${dossierId} and p.state <> 'withdrawn'
    order by p.id desc limit 50`.execute(db)
  return rows
}

/** What comes next. `held`: it waits for something. Days are ISO. */
export type NextPayment = { readonly payOn: string; readonly amountCents: number; readonly held: boolean }

/** The next day on which a file has something to be paid, and how much; undefined when nothing is planned. */
export async function nextPaymentOf(db: Db, dossierId: string): Promise<NextPayment | undefined> {
  const { rows } = await sql<NextPayment>`
    select i.pay_on as "payOn", sum(i.amount_cents)::bigint as "amountCents",
      bool_or(exists (select from entitlement_hold h where h.tenant_id = i.tenant_id and h.entitlement_id = i.entitlement_id
        and h.lifted_at is null) or not exists (select from payment_route r where r.tenant_id = i.tenant_id
        and r.entitlement_id = i.entitlement_id and r.share = 0 and r.superseded_at is null)) as held
    from due_item i where i.dossier_id = ${dossierId} and i.state in ('planned', 'in-run')
    group by i.pay_on order by i.pay_on limit 1`.execute(db)
  return rows[0]
}

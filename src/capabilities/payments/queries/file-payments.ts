import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { DueKind } from '../domain/due.ts'
import type { Explanation } from '../domain/owed.ts'
import type { Rhythm } from '../domain/periods.ts'

/** One amount of a right. Days are ISO, amounts cents. */
export type TermLine = {
  readonly id: string
  readonly decisionId: string
  readonly decisionNumber: string
  readonly computationId: string | null
  readonly fromOn: string
  readonly untilOn: string | null
  readonly amountCents: number
}

export type RouteLine = {
  readonly share: number
  readonly method: 'transfer' | 'counter'
  readonly payeeKind: 'person' | 'landlord' | 'energy' | 'other'
  readonly payeeName: string
  readonly iban: string | null
  readonly accountHolder: string | null
  readonly holderReason: string | null
  readonly reference: string | null
  readonly partCents: number | null
  readonly basis: 'own' | 'consent' | 'decision'
  readonly basisOn: string
  readonly source: string
}

export type HoldLine = {
  readonly id: string
  readonly kind: 'suspend' | 'stop'
  readonly cause: string
  readonly reason: string
  readonly fromOn: string
  readonly untilOn: string | null
}

/** A right as its card shows it. */
export type RightCard = {
  readonly id: string
  readonly requestId: string
  readonly kind: string
  readonly per: 'month' | 'once'
  readonly paidEvery: Rhythm | null
  readonly terms: readonly TermLine[]
  readonly routes: readonly RouteLine[]
  readonly holds: readonly HoldLine[]
}

const termsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'decisionId', t.decision_id,
    'decisionNumber', d.number, 'computationId', t.computation_id, 'fromOn', t.from_on, 'untilOn', t.until_on,
    'amountCents', t.amount_cents) order by t.from_on), '[]')
  from entitlement_term t join decision d on d.tenant_id = t.tenant_id and d.id = t.decision_id
  where t.tenant_id = e.tenant_id and t.entitlement_id = e.id and t.superseded_at is null)`

const routesOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('share', r.share, 'method', r.method,
    'payeeKind', r.payee_kind, 'payeeName', r.payee_name, 'iban', r.iban, 'accountHolder', r.account_holder,
    'holderReason', r.holder_reason, 'reference', r.reference, 'partCents', r.part_cents, 'basis', r.basis,
    'basisOn', r.basis_on, 'source', r.source) order by r.share), '[]')
  from payment_route r where r.tenant_id = e.tenant_id and r.entitlement_id = e.id and r.superseded_at is null)`

const holdsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'cause', h.cause,
    'reason', h.reason, 'fromOn', h.from_on, 'untilOn', h.until_on) order by h.placed_at), '[]')
  from entitlement_hold h where h.tenant_id = e.tenant_id and h.entitlement_id = e.id and h.lifted_at is null)`

/** The rights of a file, the newest first; `rightId` leaves only that one. */
export async function rightsOfDossier(
  db: Db,
  dossierId: string,
  rightId?: string,
): Promise<readonly RightCard[]> {
  const { rows } = await sql<RightCard>`
    select e.id, e.request_id as "requestId", e.kind, e.per, e.paid_every as "paidEvery", ${termsOf} as terms,
      ${routesOf} as routes, ${holdsOf} as holds
    from entitlement e where e.dossier_id = any(${oneFile(dossierId)}) and (${rightId ?? null}::uuid is null or e.id = ${rightId ?? null})
    order by e.opened_at desc, e.id`.execute(db)
  return rows
}

/** One attempt to pay a share of an item. */
export type PaymentLine = {
  readonly id: string
  readonly state: string
  readonly amountCents: number
  readonly payeeName: string
  readonly method: string
  readonly share: number
  readonly on: string | null
  readonly code: string | null
  readonly runId: string
  readonly runNumber: string
}

/** An item of the schedule with what was paid of it. Days are ISO. */
export type ItemLine = {
  readonly id: string
  readonly entitlementId: string
  readonly kind: DueKind
  readonly periodFrom: string
  readonly periodUntil: string
  readonly amountCents: number
  readonly payOn: string
  readonly state: 'planned' | 'in-run' | 'paid' | 'cancelled'
  readonly explanation: Explanation
  readonly payments: readonly PaymentLine[]
}

export const itemsPerPage = 24

/** One page of the items of a file, the newest period first, with their payments; and how many there are. */
export async function itemsOfDossier(
  db: Db,
  dossierId: string,
  page: number,
): Promise<{ readonly rows: readonly ItemLine[]; readonly total: number }> {
  const { rows } = await sql<ItemLine>`
    with shown as (
      select * from due_item where dossier_id = any(${oneFile(dossierId)}) and state <> 'cancelled'
      order by period_from desc, kind, id limit ${itemsPerPage} offset ${(page - 1) * itemsPerPage}
    )
    select i.id, i.entitlement_id as "entitlementId", i.kind, i.period_from as "periodFrom", i.period_until as "periodUntil",
      i.amount_cents as "amountCents", i.pay_on as "payOn", i.state, i.explanation,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'state', p.state, 'amountCents', p.amount_cents,
          'payeeName', p.payee_name, 'method', p.method, 'share', p.share, 'on', coalesce(p.settled_on, p.failed_on, r.execute_on),
          'code', p.failure_code, 'runId', r.id, 'runNumber', r.number) order by p.share, p.attempt), '[]')
        from payment p join payment_run r on r.tenant_id = p.tenant_id and r.id = p.run_id
        where p.tenant_id = i.tenant_id and p.due_item_id = i.id) as payments
    from shown i order by i.period_from desc, i.kind, i.id`.execute(db)
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from due_item where dossier_id = any(${oneFile(dossierId)}) and state <> 'cancelled'`.execute(
    db,
  )
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

/** Too much paid for a period, with why and what was said about it. */
export type OverpaymentLine = {
  readonly id: string
  readonly periodFrom: string
  readonly periodUntil: string
  readonly amountCents: number
  readonly explanation: Explanation
  readonly state: 'found' | 'waived' | 'to-recover' | 'recovered' | 'replaced'
}

/** What was paid too much in a file, without what another finding took the place of. */
export async function overpaymentsOf(db: Db, dossierId: string): Promise<readonly OverpaymentLine[]> {
  const { rows } = await sql<OverpaymentLine>`
    select id, period_from as "periodFrom", period_until as "periodUntil", amount_cents as "amountCents", explanation, state
    from overpayment where dossier_id = any(${oneFile(dossierId)}) and state <> 'replaced' order by period_from desc, id`.execute(
    db,
  )
  return rows
}

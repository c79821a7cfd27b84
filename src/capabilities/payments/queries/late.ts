import { sql } from 'kysely'
import { paymentClock } from '#law/deadlines/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Rates } from '../domain/interest.ts'

/** A first payment that did not leave in time. Days are ISO, amounts cents. */
export type LateRight = {
  readonly entitlementId: string
  readonly dossierId: string
  readonly personId: string
  readonly personName: string
  readonly kind: string
  /** The first day for which interest is owed. */
  readonly interestFrom: string
  readonly items: readonly { readonly id: string; readonly cents: number; readonly interest: number | null }[]
}

type Row = Omit<LateRight, 'interestFrom'> & { requestedOn: string; decidedOn: string }

/** Rights of which nothing has left although their fifteen days are over; `entitlementId` leaves only that one. */
export async function lateRights(
  db: Db,
  today: Temporal.PlainDate,
  entitlementId?: string,
): Promise<readonly LateRight[]> {
  const { rows } = await sql<Row>`
    select e.id as "entitlementId", e.dossier_id as "dossierId", e.person_id as "personId",
      p.given_name || ' ' || p.family_name as "personName", e.kind, q.requested_on as "requestedOn", f.decided_on as "decidedOn",
      i.items
    from entitlement e
    join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
    join request q on q.tenant_id = e.tenant_id and q.id = e.request_id
    join lateral (select d.decided_on from entitlement_term t join decision d on d.tenant_id = t.tenant_id and d.id = t.decision_id
      where t.tenant_id = e.tenant_id and t.entitlement_id = e.id and t.amount_cents > 0 order by d.decided_on limit 1) f on true
    join lateral (select jsonb_agg(jsonb_build_object('id', o.id, 'cents', o.amount_cents, 'interest',
        (select n.amount_cents from due_item n where n.tenant_id = o.tenant_id and n.entitlement_id = o.entitlement_id
          and n.kind = 'interest' and n.cause_id = o.id and n.state <> 'cancelled')) order by o.period_from) as items
      from due_item o where o.tenant_id = e.tenant_id and o.entitlement_id = e.id and o.kind = 'regular'
        and o.state = 'planned' and o.pay_on <= ${today}::date) i on i.items is not null
    where f.decided_on < ${today}::date - 15 and (${entitlementId ?? null}::uuid is null or e.id = ${entitlementId ?? null})
      and not exists (select from payment x where x.tenant_id = e.tenant_id and x.entitlement_id = e.id
        and x.state in ('sent', 'settled', 'returned', 'rejected'))
    order by f.decided_on, e.id limit 200`.execute(db)
  return rows.map(({ requestedOn, decidedOn, ...row }) => {
    const { interestFrom } = paymentClock({
      requestedOn: Temporal.PlainDate.from(requestedOn),
      decidedOn: Temporal.PlainDate.from(decidedOn),
    })
    return { ...row, interestFrom: interestFrom.toString() }
  })
}

/** The legal rates that somebody typed in, with where they were read. */
export const knownRates = (db: Db) =>
  db
    .selectFrom('interest_rate')
    .select(['year', 'rate_ppm as ppm', 'source'])
    .where('superseded_at', 'is', null)
    .orderBy('year', 'desc')
    .execute()

/** The same, to compute with. */
export async function ratesByYear(db: Db): Promise<Rates> {
  return new Map((await knownRates(db)).map(({ year, ppm }) => [year, ppm]))
}

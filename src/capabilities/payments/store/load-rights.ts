import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { dueKinds, type KnownItem, type KnownOverpayment } from '../domain/due.ts'
import { type Rhythm, rhythms } from '../domain/periods.ts'
import type { Term } from '../domain/terms.ts'

/** A right with everything its schedule is made from. Days are ISO. */
export type Right = {
  readonly id: string
  readonly dossierId: string
  readonly requestId: string
  readonly per: 'month' | 'once'
  readonly rhythm: Rhythm
  readonly plannedUntil: string | null
  readonly terms: readonly Term[]
  readonly known: readonly KnownItem[]
  readonly overpayments: readonly KnownOverpayment[]
  readonly stoppedFrom: string | null
}

type ItemRow = Omit<KnownItem, 'kind' | 'period'> & { kind: string; from: string; until: string }
type Row = Omit<Right, 'rhythm' | 'known'> & { paidEvery: string | null; known: readonly ItemRow[] }

const termsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'decisionId', t.decision_id,
    'computationId', t.computation_id, 'fromOn', t.from_on, 'untilOn', t.until_on, 'amountCents', t.amount_cents,
    'startedCents', case when c.assessed_on = t.from_on and c.monthly_cents = t.amount_cents
      then round((c.answer -> 'startedMonth' ->> 'amount')::numeric * 100) end) order by t.from_on), '[]')
  from entitlement_term t left join computation c on c.tenant_id = t.tenant_id and c.id = t.computation_id
  where t.tenant_id = e.tenant_id and t.entitlement_id = e.id and t.superseded_at is null)`

/** Nothing of it has left: not paid, not in a run that somebody approved. */
const standing = sql`case when i.state = 'cancelled' then 'cancelled'
  when i.state = 'paid' or exists (select from payment p join payment_run r on r.tenant_id = p.tenant_id and r.id = p.run_id
    where p.tenant_id = i.tenant_id and p.due_item_id = i.id and (p.state in ('sent', 'settled')
      or (p.state = 'prepared' and r.state not in ('preparing', 'prepared')))) then 'kept' else 'open' end`

/** `since`: only what falls due after this day is looked at, when a schedule is only made longer. */
const itemsOf = (
  since: string | null,
) => sql`(select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind,
    'from', i.period_from, 'until', i.period_until, 'causeId', i.cause_id, 'termId', i.term_id,
    'cents', i.amount_cents, 'standing', ${standing}) order by i.period_from, i.id), '[]')
  from due_item i where i.tenant_id = e.tenant_id and i.entitlement_id = e.id
    and (${since}::date is null or i.period_from > ${since}::date))`

const overpaymentsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'periodFrom', o.period_from,
    'cents', o.amount_cents, 'standing', case o.state when 'found' then 'found' when 'waived' then 'forgiven'
      else 'taken-back' end)), '[]')
  from overpayment o where o.tenant_id = e.tenant_id and o.entitlement_id = e.id and o.state <> 'replaced')`

const stopOf = sql`(select min(h.from_on) from entitlement_hold h where h.tenant_id = e.tenant_id
  and h.entitlement_id = e.id and h.kind = 'stop' and h.lifted_at is null)`

const toRight = ({ paidEvery, known, ...row }: Row): Right => ({
  ...row,
  rhythm: rhythms.find(rhythm => rhythm === paidEvery) ?? 'month',
  known: known.map(({ from, until, kind, ...item }) => ({
    ...item,
    kind: dueKinds.find(each => each === kind) ?? 'regular',
    period: { from, until },
  })),
})

/** Rights with their terms, items, overpayments and stops: one statement for any number of them. */
export async function loadRights(
  db: Db,
  ids: readonly string[],
  since: string | null = null,
): Promise<readonly Right[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select e.id, e.dossier_id as "dossierId", e.request_id as "requestId", e.per, e.paid_every as "paidEvery",
      e.planned_until as "plannedUntil", ${termsOf} as terms, ${itemsOf(since)} as known,
      ${overpaymentsOf} as overpayments, ${stopOf} as "stoppedFrom"
    from entitlement e where e.id = any(${ids}) order by e.id`.execute(db)
  return rows.map(toRight)
}

import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Grant } from '../domain/terms.ts'

/** A published decision that gives or takes, with what is known of its request. Days are ISO. */
export type Published = {
  readonly decisionId: string
  readonly requestId: string
  readonly dossierId: string
  readonly personId: string
  readonly kind: string
  readonly outcome: string
  readonly per: 'month' | 'once' | null
  readonly paidEvery: string | null
  readonly paidHow: string | null
  readonly number: string
  readonly decidedOn: string
  readonly requestedOn: string
  /** The first of the chain of corrections that it ends. */
  readonly rootId: string
  readonly rootPer: 'month' | 'once' | null
  /** Decided by the presidency because it could not wait. */
  readonly urgent: boolean
  /** The account it was granted to, for a transfer. */
  readonly iban: string | null
  /** An urgent aid that a closed meeting did not ratify. */
  readonly unratified: boolean
  /** It gives once what an urgent aid of the same request gave. */
  readonly sameAsUrgent: boolean
}

/** An urgent aid that a closed meeting said no to: from then on it gives nothing. */
const unratified = sql`exists (select from urgent_aid n join meeting m on m.tenant_id = n.tenant_id and m.id = n.meeting_id
  where n.tenant_id = d.tenant_id and n.decision_id = d.id and n.ratified = 'not-ratified' and m.state = 'closed')`

/** An urgent aid that is paid in money. A voucher is bought, a refusal gives nothing. */
const inMoney = sql`u.state in ('granted', 'delivered') and u.paid_how <> 'voucher'`

/** What corrects an urgent aid changes its right; where none was opened, nothing was paid from here. */
const rootIsPaidHere = sql`(root.id = d.id or not exists (select from urgent_aid x where x.tenant_id = d.tenant_id
    and x.decision_id = root.id)
  or exists (select from entitlement x where x.tenant_id = d.tenant_id and x.once_decision_id = root.id))`

/**
 * Decisions just published, in the order they were taken. An urgent aid is in force before it is ratified. Not an
 * adjournment: it gives nothing.
 */
export async function publishedDecisions(db: Db, ids: readonly string[]): Promise<readonly Published[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Published>`
    with recursive chain as (
      select d.id as decision_id, d.id, d.supersedes_id, d.per, 0 as depth from decision d where d.id = any(${ids})
      union all
      select c.decision_id, d.id, d.supersedes_id, d.per, c.depth + 1 from chain c join decision d on d.id = c.supersedes_id
    )
    select d.id as "decisionId", d.request_id as "requestId", d.dossier_id as "dossierId", f.person_id as "personId",
      case when u.id is null then r.kind else 'urgent-aid' end as kind, u.id is not null as urgent, u.iban,
      ${unratified} as unratified, coalesce(d.per = 'once', false) and exists (select from urgent_aid w where w.tenant_id = d.tenant_id
        and w.request_id = d.request_id and w.decision_id <> d.id and w.amount_cents = d.amount_cents
        and w.state in ('granted', 'delivered')) as "sameAsUrgent",
      d.outcome, d.per, d.paid_every as "paidEvery", d.paid_how as "paidHow", d.number, d.decided_on as "decidedOn",
      r.requested_on as "requestedOn", root.id as "rootId", root.per as "rootPer"
    from decision d
    join request r on r.tenant_id = d.tenant_id and r.id = d.request_id
    join dossier f on f.tenant_id = d.tenant_id and f.id = d.dossier_id
    join lateral (select id, per from chain c where c.decision_id = d.id order by depth desc limit 1) root on true
    left join urgent_aid u on u.tenant_id = d.tenant_id and u.decision_id = d.id
    where d.id = any(${ids}) and d.published_at is not null and d.outcome <> 'adjourn'
      and (u.id is null or (${inMoney})) and ${rootIsPaidHere}
    order by d.decided_on, d.published_at, d.id`.execute(db)
  return rows
}

const columns = sql`d.id as "decisionId", d.computation_id as "computationId",
  coalesce(d.from_on, d.decided_on) as "fromOn", case when d.outcome = 'refuse' then null else d.until_on end as "untilOn",
  case when d.outcome = 'refuse' or ${unratified} then 0 else coalesce(d.amount_cents, 0) end as "amountCents"`

const standing = sql`d.published_at is not null and d.outcome <> 'adjourn' and d.superseded_by is null
  and not exists (select from decision s where s.tenant_id = d.tenant_id and s.supersedes_id = d.id and s.published_at is not null)
  and not exists (select from urgent_aid u where u.tenant_id = d.tenant_id and u.decision_id = d.id)`

/** Every decision of a request that stands and speaks of a monthly amount, or takes it away, in the order they were taken. */
export async function monthlyGrants(db: Db, requestId: string): Promise<readonly Grant[]> {
  const { rows } = await sql<Grant>`select ${columns} from decision d
    where d.request_id = ${requestId} and ${standing} and (d.per = 'month' or d.outcome = 'refuse')
    order by d.decided_on, d.published_at, d.id`.execute(db)
  const first = rows.findIndex(({ amountCents }) => amountCents > 0)
  return first === -1 ? [] : rows.slice(first)
}

/** The one decision that stands at the end of a chain of corrections of an aid given once. */
export async function onceGrant(db: Db, decisionId: string): Promise<readonly Grant[]> {
  const { rows } = await sql<Grant>`select ${columns} from decision d where d.id = ${decisionId}`.execute(db)
  return rows.map(grant => ({ ...grant, untilOn: grant.fromOn }))
}

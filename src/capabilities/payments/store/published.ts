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
}

/**
 * Decisions just published, in the order they were taken. Not urgent aid: it was handed over, and signed for, before
 * the committee met. Not an adjournment: it gives nothing.
 */
export async function publishedDecisions(db: Db, ids: readonly string[]): Promise<readonly Published[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Published>`
    with recursive chain as (
      select d.id as decision_id, d.id, d.supersedes_id, d.per, 0 as depth from decision d where d.id = any(${ids})
      union all
      select c.decision_id, d.id, d.supersedes_id, d.per, c.depth + 1 from chain c join decision d on d.id = c.supersedes_id
    )
    select d.id as "decisionId", d.request_id as "requestId", d.dossier_id as "dossierId", f.person_id as "personId", r.kind,
      d.outcome, d.per, d.paid_every as "paidEvery", d.paid_how as "paidHow", d.number, d.decided_on as "decidedOn",
      r.requested_on as "requestedOn", root.id as "rootId", root.per as "rootPer"
    from decision d
    join request r on r.tenant_id = d.tenant_id and r.id = d.request_id
    join dossier f on f.tenant_id = d.tenant_id and f.id = d.dossier_id
    join lateral (select id, per from chain c where c.decision_id = d.id order by depth desc limit 1) root on true
    where d.id = any(${ids}) and d.published_at is not null and d.outcome <> 'adjourn'
      and not exists (select from urgent_aid u where u.tenant_id = d.tenant_id and u.decision_id = d.id)
    order by d.decided_on, d.published_at, d.id`.execute(db)
  return rows
}

const columns = sql`d.id as "decisionId", d.computation_id as "computationId",
  coalesce(d.from_on, d.decided_on) as "fromOn", case when d.outcome = 'refuse' then null else d.until_on end as "untilOn",
  case when d.outcome = 'refuse' then 0 else coalesce(d.amount_cents, 0) end as "amountCents"`

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

import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { OfferState } from '../domain/relay.ts'

/** What passing on needs to know of a service: its name by language. */
export type Texts = Readonly<Record<string, string>>

/** An offer to take a request over, as pages and commands need it. Days are ISO texts. */
export type OfferCard = {
  readonly id: string
  readonly requestId: string
  readonly fromId: string
  readonly fromName: string
  readonly toWorkerId: string | null
  readonly toServiceId: string | null
  /** The colleague's name; null for a team. */
  readonly toName: string | null
  readonly toService: Texts | null
  readonly offeredOn: string
  readonly reason: string
  readonly answerBy: string
  /** `offered` while it can be answered. */
  readonly state: OfferState
  readonly refusal: string | null
  readonly closedOn: string | null
  readonly closedById: string | null
  readonly closedBy: string | null
}

const cards = sql`
  select h.id, h.request_id as "requestId", h.from_id as "fromId", f.given_name || ' ' || f.family_name as "fromName",
    h.to_worker_id as "toWorkerId", h.to_service_id as "toServiceId", t.given_name || ' ' || t.family_name as "toName",
    s.name as "toService", (h.offered_at at time zone 'Europe/Brussels')::date as "offeredOn", h.reason,
    h.answer_by as "answerBy", h.refusal, (h.closed_at at time zone 'Europe/Brussels')::date as "closedOn",
    h.closed_by as "closedById", c.given_name || ' ' || c.family_name as "closedBy",
    case when h.state = 'offered' and (r.ended_on is not null or r.pilot_id <> h.from_id) then 'overtaken'
      else h.state end as state
  from hand_off h
  join request r on r.tenant_id = h.tenant_id and r.id = h.request_id
  join worker f on f.tenant_id = h.tenant_id and f.id = h.from_id
  left join worker t on t.tenant_id = h.tenant_id and t.id = h.to_worker_id
  left join worker c on c.tenant_id = h.tenant_id and c.id = h.closed_by
  left join service s on s.tenant_id = h.tenant_id and s.id = h.to_service_id`

/** One offer. */
export async function offerCard(db: Db, id: string): Promise<OfferCard | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<OfferCard>`${cards} where h.id = ${id}`.execute(db)
  return rows[0]
}

/** The offers of a request, the newest first. */
export async function offersOf(db: Db, requestId: string): Promise<readonly OfferCard[]> {
  const { rows } = await sql<OfferCard>`
    ${cards} where h.request_id = ${requestId} order by h.offered_at desc, h.id desc`.execute(db)
  return rows
}

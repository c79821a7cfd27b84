import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Worded } from '../domain/request.ts'

/** An offer that nobody answered yet. `toName` is null for a team; days are ISO texts. */
export type OpenOffer = {
  readonly toName: string | null
  readonly toService: Worded | null
  readonly since: string
  readonly answerBy: string
}

/** The open offer of a request to take it over; its reason stays between colleagues. */
export async function openOffer(db: Db, requestId: string): Promise<OpenOffer | undefined> {
  const { rows } = await sql<OpenOffer>`
    select t.given_name || ' ' || t.family_name as "toName", s.name as "toService", h.answer_by as "answerBy",
      (h.offered_at at time zone 'Europe/Brussels')::date as since
    from hand_off h
    join request r on r.tenant_id = h.tenant_id and r.id = h.request_id and r.pilot_id = h.from_id and r.ended_on is null
    left join worker t on t.tenant_id = h.tenant_id and t.id = h.to_worker_id
    left join service s on s.tenant_id = h.tenant_id and s.id = h.to_service_id
    where h.request_id = ${requestId} and h.state = 'offered'`.execute(db)
  return rows[0]
}

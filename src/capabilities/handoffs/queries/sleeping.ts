import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { lostAfterDays } from '../domain/orientation.ts'

/** Something that waits too long: its id, its request, and who may be told of it. */
export type Sleeping = {
  readonly what: 'offer' | 'ask' | 'orientation'
  readonly id: string
  readonly requestId: string
  readonly serviceId: string
}

/** Offers and questions past their day, and people of whom nobody heard, each once; those of ended requests are over. */
export async function sleeping(db: Db, today: Temporal.PlainDate): Promise<readonly Sleeping[]> {
  const { rows } = await sql<Sleeping>`
    select 'offer' as what, h.id, h.request_id as "requestId", r.service_id as "serviceId"
    from hand_off h join request r on r.tenant_id = h.tenant_id and r.id = h.request_id
    where h.state = 'offered' and h.escalated_at is null and h.answer_by < ${today}
      and r.ended_on is null and r.pilot_id = h.from_id
    union all
    select 'ask', a.id, a.request_id, r.service_id
    from colleague_ask a join request r on r.tenant_id = a.tenant_id and r.id = a.request_id
    where a.state = 'asked' and a.escalated_at is null and a.answer_by < ${today} and r.ended_on is null
    union all
    select 'orientation', o.id, o.request_id, r.service_id
    from orientation o join request r on r.tenant_id = o.tenant_id and r.id = o.request_id
    where o.settled_at is null and o.reminded_on is null and o.follow_on < ${today}::date - ${lostAfterDays}::int
    order by id`.execute(db)
  return rows
}

import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { AskState } from '../domain/relay.ts'
import type { Texts } from './offers.ts'

/** A question to a colleague, as pages and commands need it. Days are ISO texts. */
export type AskCard = {
  readonly id: string
  readonly requestId: string
  readonly fromId: string
  readonly fromName: string
  readonly toWorkerId: string | null
  readonly toServiceId: string | null
  readonly toName: string | null
  readonly toService: Texts | null
  readonly askedOn: string
  readonly question: string
  readonly answerBy: string
  readonly state: AskState
  readonly answer: string | null
  readonly closedOn: string | null
  readonly closedBy: string | null
  /** The colleague of the team who works at it. */
  readonly atWorkId: string | null
  readonly atWork: string | null
}

const cards = sql`
  select a.id, a.request_id as "requestId", a.from_id as "fromId", f.given_name || ' ' || f.family_name as "fromName",
    a.to_worker_id as "toWorkerId", a.to_service_id as "toServiceId", t.given_name || ' ' || t.family_name as "toName",
    s.name as "toService", (a.asked_at at time zone 'Europe/Brussels')::date as "askedOn", a.question,
    a.answer_by as "answerBy", a.state, a.answer, (a.closed_at at time zone 'Europe/Brussels')::date as "closedOn",
    c.given_name || ' ' || c.family_name as "closedBy", k.claimed_by as "atWorkId",
    m.given_name || ' ' || m.family_name as "atWork"
  from colleague_ask a
  join worker f on f.tenant_id = a.tenant_id and f.id = a.from_id
  left join worker t on t.tenant_id = a.tenant_id and t.id = a.to_worker_id
  left join worker c on c.tenant_id = a.tenant_id and c.id = a.closed_by
  left join service s on s.tenant_id = a.tenant_id and s.id = a.to_service_id
  left join task k on k.tenant_id = a.tenant_id and k.kind = 'handoffs:asked' and k.cause_id = a.id and k.done_at is null
  left join worker m on m.tenant_id = k.tenant_id and m.id = k.claimed_by`

/** One question; held until the end of the transaction by whoever answers it. */
export async function askCard(db: Db, id: string): Promise<AskCard | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<AskCard>`${cards} where a.id = ${id}`.execute(db)
  return rows[0]
}

/** The questions about a request, the newest first. */
export async function asksOf(db: Db, requestId: string): Promise<readonly AskCard[]> {
  const { rows } = await sql<AskCard>`
    ${cards} where a.request_id = ${requestId} order by a.asked_at desc, a.id desc`.execute(db)
  return rows
}

/** True when this colleague waits, directly or through others, for an answer of the asker about this request. */
export async function waitsFor(
  db: Db,
  { requestId, colleagueId, askerId }: Record<'requestId' | 'colleagueId' | 'askerId', string>,
): Promise<boolean> {
  const { rows } = await sql`
    with recursive waiting (id) as (
      select ${colleagueId}::uuid
      union
      select a.to_worker_id from colleague_ask a join waiting w on a.from_id = w.id
      where a.request_id = ${requestId} and a.state = 'asked' and a.to_worker_id is not null
    )
    select from waiting where id = ${askerId}`.execute(db)
  return rows.length > 0
}

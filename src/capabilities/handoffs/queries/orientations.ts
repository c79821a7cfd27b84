import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { OrientationState, PartnerKind } from '../domain/orientation.ts'

/** Who outside receives people. Neither an account nor an e-mail address is needed. */
export type Partner = {
  readonly id: string
  readonly name: string
  readonly kind: PartnerKind
  readonly phone: string
  readonly email: string | null
}

/** What was heard, when, and from whom: a worker's name, or null for the partner. */
export type HeardWord = {
  readonly on: string
  readonly state: OrientationState
  readonly words: string | null
  readonly worker: string | null
}

/** Somebody led outside. Days are ISO texts, the hour `HH:MM`. */
export type OrientationCard = {
  readonly id: string
  readonly requestId: string
  readonly dossierId: string
  readonly personId: string
  readonly madeOn: string
  /** What the person agreed to show. */
  readonly firstName: string
  readonly reason: string | null
  readonly meetingOn: string | null
  readonly meetingAt: string | null
  readonly language: string
  readonly linkUntil: string
  readonly state: OrientationState
  readonly followOn: string
  readonly settledOn: string | null
  readonly partner: Partner
  readonly pilot: { readonly name: string; readonly phone: string }
  readonly heard: readonly HeardWord[]
}

const cards = sql`
  select o.id, o.request_id as "requestId", o.dossier_id as "dossierId", d.person_id as "personId",
    (o.made_at at time zone 'Europe/Brussels')::date as "madeOn", o.first_name as "firstName", o.reason,
    o.meeting_on as "meetingOn", o.meeting_at as "meetingAt", o.language, o.link_until as "linkUntil", o.state,
    o.follow_on as "followOn", (o.settled_at at time zone 'Europe/Brussels')::date as "settledOn",
    jsonb_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'phone', p.phone, 'email', p.email) as partner,
    jsonb_build_object('name', w.given_name || ' ' || w.family_name, 'phone', w.phone) as pilot,
    coalesce((select jsonb_agg(jsonb_build_object('on', (h.said_at at time zone 'Europe/Brussels')::date,
        'state', h.state, 'words', h.words, 'worker', s.given_name || ' ' || s.family_name) order by h.said_at desc, h.id desc)
      from orientation_word h left join worker s on s.tenant_id = h.tenant_id and s.id = h.worker_id
      where h.tenant_id = o.tenant_id and h.orientation_id = o.id), '[]') as heard
  from orientation o
  join dossier d on d.tenant_id = o.tenant_id and d.id = o.dossier_id
  join partner p on p.tenant_id = o.tenant_id and p.id = o.partner_id
  join request r on r.tenant_id = o.tenant_id and r.id = o.request_id
  join worker w on w.tenant_id = r.tenant_id and w.id = r.pilot_id`

/** One of them. */
export async function orientationCard(db: Db, id: string): Promise<OrientationCard | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<OrientationCard>`${cards} where o.id = ${id}`.execute(db)
  return rows[0]
}

/** The one that a link opens on this day; a link that has ended opens nothing. */
export async function orientationByLink(
  db: Db,
  tokenHash: Buffer,
  today: Temporal.PlainDate,
): Promise<OrientationCard | undefined> {
  const { rows } = await sql<OrientationCard>`
    ${cards} where o.token_hash = ${tokenHash} and o.link_until >= ${today}`.execute(db)
  return rows[0]
}

/** Those of a request, the newest first. */
export async function orientationsOf(db: Db, requestId: string): Promise<readonly OrientationCard[]> {
  const { rows } = await sql<OrientationCard>`
    ${cards} where o.request_id = ${requestId} order by o.made_at desc, o.id desc`.execute(db)
  return rows
}

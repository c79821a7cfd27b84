import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import {
  givenByBank,
  ratifications,
  throughs,
  type UrgentAid,
  type UrgentMoney,
  urgentStates,
  urgentWays,
} from '../domain/urgent.ts'

const worker = (column: string) =>
  sql<string | null>`(select w.given_name || ' ' || w.family_name from worker w
    where w.tenant_id = u.tenant_id and w.id = ${sql.ref(`u.${column}`)})`

/** Its last payment, with the run that carries it. */
const money = sql<UrgentMoney | null>`(select jsonb_build_object('runId', n.id, 'runNumber', n.number, 'runState', n.state,
    'state', y.state, 'on', coalesce(y.settled_on, y.failed_on, n.execute_on), 'endToEndId', y.end_to_end_id)
  from entitlement e
  join payment y on y.tenant_id = e.tenant_id and y.entitlement_id = e.id
  join payment_run n on n.tenant_id = y.tenant_id and n.id = y.run_id
  where e.tenant_id = u.tenant_id and e.once_decision_id = u.decision_id order by y.attempt desc limit 1)`

const base = (db: Db) =>
  db
    .selectFrom('urgent_aid as u')
    .innerJoin('request as r', join =>
      join.onRef('r.tenant_id', '=', 'u.tenant_id').onRef('r.id', '=', 'u.request_id'),
    )
    .innerJoin('dossier as d', join =>
      join.onRef('d.tenant_id', '=', 'u.tenant_id').onRef('d.id', '=', 'u.dossier_id'),
    )
    .innerJoin('person as p', join =>
      join.onRef('p.tenant_id', '=', 'd.tenant_id').onRef('p.id', '=', 'd.person_id'),
    )
    .select(['u.id', 'u.version', 'u.number', 'u.state', 'u.reason', 'u.iban', 'u.motive', 'u.ratified'])
    .select(['u.request_id as requestId', 'r.number as requestNumber', 'u.dossier_id as dossierId'])
    .select(['p.id as personId', sql<string>`p.given_name || ' ' || p.family_name`.as('personName')])
    .select(['u.amount_cents as amountCents', 'u.paid_how as paidHow', 'u.asked_at as askedAt'])
    .select(['u.pay_by as payBy', 'u.decision_id as decisionId', 'u.decided_at as decidedAt'])
    .select(['u.decided_through as through', 'u.confirmed_at as confirmedAt', 'u.meeting_id as meetingId'])
    .select(['u.receipt_document_id as receiptId', 'u.delivered_on as deliveredOn'])
    .select(['u.received_by as receivedBy', 'u.ratify_motive as ratifyMotive'])
    .select([worker('asked_by').as('askedBy'), worker('decided_by').as('decidedBy')])
    .select([worker('recorded_by').as('recordedBy'), money.as('money')])

type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

const cardOf = (row: Row): UrgentAid =>
  givenByBank({
    ...row,
    state: urgentStates.find(state => state === row.state) ?? 'asked',
    paidHow: urgentWays.find(way => way === row.paidHow) ?? 'cash-desk',
    through: throughs.find(through => through === row.through) ?? null,
    ratified: ratifications.find(one => one === row.ratified) ?? null,
    askedBy: row.askedBy ?? '',
  })

/** One urgent aid. */
export async function urgentAid(db: Db, id: string): Promise<UrgentAid | undefined> {
  const row = await base(db).where('u.id', '=', id).executeTakeFirst()
  return row && cardOf(row)
}

/** Which urgent aids: those that wait for something, or all of them. */
export const urgentShelves = ['open', 'all'] as const
export type UrgentShelf = (typeof urgentShelves)[number]

const isOpen = sql<SqlBool>`(u.state = 'asked' or (u.state = 'granted' and (u.ratified is null
    or coalesce(${money} ->> 'state', '') not in ('sent', 'settled'))) or (u.state = 'delivered' and u.ratified is null)
  or (u.decided_through = 'phone' and u.confirmed_at is null))`

/** Urgent aids, what waits longest first, then the newest; at most two hundred. */
export async function urgentAids(db: Db, shelf: UrgentShelf): Promise<readonly UrgentAid[]> {
  const rows = await base(db)
    .where(eb => eb.or([eb.val(shelf === 'all'), isOpen]))
    .orderBy(sql`case u.state when 'asked' then 0 when 'granted' then 1 else 2 end`)
    .orderBy('u.asked_at', shelf === 'all' ? 'desc' : 'asc')
    .limit(200)
    .execute()
  return rows.map(cardOf)
}

const decidedOn = sql`(u.decided_at at time zone 'Europe/Brussels')::date`

const toRatify = sql<SqlBool>`u.ratified is null and u.state in ('granted', 'delivered')`

/** The next planned meeting is this one: no other comes before it, since the day of the decision. */
const comesTo = (meetingId: string) => sql<SqlBool>`exists (select from meeting m
  where m.tenant_id = u.tenant_id and m.id = ${meetingId} and m.state = 'planned' and m.held_on >= ${decidedOn}
    and not exists (select from meeting n where n.tenant_id = m.tenant_id and n.state = 'planned'
      and n.held_on >= ${decidedOn} and (n.held_on, n.starts_at, n.id) < (m.held_on, m.starts_at, m.id)))`

/** The urgent aids that a meeting says yes or no to: they come to the next planned one by themselves. */
export async function ratificationsOf(db: Db, meetingId: string): Promise<readonly UrgentAid[]> {
  const rows = await base(db)
    .where(sql<SqlBool>`u.meeting_id = ${meetingId} or (${toRatify} and ${comesTo(meetingId)})`)
    .orderBy('u.decided_at')
    .execute()
  return rows.map(cardOf)
}

/** How many granted urgent aids wait although no meeting is planned that could ratify them. */
export async function homelessRatifications(db: Db): Promise<number> {
  const row = await db
    .selectFrom('urgent_aid as u')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(toRatify)
    .where(
      sql<SqlBool>`not exists (select from meeting m where m.tenant_id = u.tenant_id and m.state = 'planned'
        and m.held_on >= ${decidedOn})`,
    )
    .executeTakeFirst()
  return row?.count ?? 0
}

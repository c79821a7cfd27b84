import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Scope } from '../domain/access.ts'
import type { Visit } from '../domain/visit.ts'

const columns = sql`a.id, a.version, a.number, a.person_id as "personId", a.need, a.words, a.reason, a.state,
  coalesce(p.given_name || ' ' || p.family_name, a.called_as) as name, d.id as "dossierId", a.place, a.agreed,
  a.worker_id as "workerId", w.given_name || ' ' || w.family_name as "workerName", a.service_id as "serviceId",
  s.name as "serviceName", e.planned_at as "plannedAt", a.arrived_at as "arrivedAt", a.word_at as "wordAt",
  a.called_by as "calledById", c.given_name || ' ' || c.family_name as "calledByName", a.called_how as "calledHow"`

const joined = sql`from arrival a
  left join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
  left join dossier d on d.tenant_id = a.tenant_id and d.first_person_id = a.person_id
  left join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
  left join worker c on c.tenant_id = a.tenant_id and c.id = a.called_by
  left join service s on s.tenant_id = a.tenant_id and s.id = a.service_id
  left join encounter e on e.tenant_id = a.tenant_id and e.id = a.encounter_id`

const within = (scope: Scope): RawBuilder<unknown> =>
  scope.kind === 'house'
    ? sql`true`
    : sql`(a.worker_id = ${scope.workerId} or a.service_id = any(${scope.serviceIds}))`

/** Which visits, of which day. */
export type VisitsAsked = { readonly scope: Scope; readonly today: Temporal.PlainDate }

/** Who is in the house now: by need, then by when they came. */
export async function openVisits(db: Db, { scope, today }: VisitsAsked): Promise<readonly Visit[]> {
  const { rows } = await sql<Visit>`
    select ${columns} ${joined} where a.ended_at is null and a.day = ${today} and ${within(scope)}
    order by a.priority, a.arrived_at, a.number limit 200`.execute(db)
  return rows
}

/** How many of the visits that are over a page shows. */
export const goneAtOnce = 20

/** Who was here today and is gone, the last first; one more than a page tells that there is another. */
export async function goneVisits(
  db: Db,
  { scope, today }: VisitsAsked,
  page: number,
): Promise<readonly Visit[]> {
  const { rows } = await sql<Visit>`
    select ${columns} ${joined} where a.ended_at is not null and a.day = ${today} and ${within(scope)}
    order by a.ended_at desc, a.number desc limit ${goneAtOnce + 1} offset ${(page - 1) * goneAtOnce}`.execute(
    db,
  )
  return rows
}

/** One visit, whenever it was; undefined when it is none of the asker's. */
export async function visitById(db: Db, id: string, scope: Scope): Promise<Visit | undefined> {
  const { rows } = await sql<Visit>`
    select ${columns} ${joined} where a.id = ${id} and ${within(scope)}`.execute(db)
  return rows[0]
}

/** What a screen in the waiting room says: a number and a room, never a name. */
export type CalledNumber = { readonly number: number; readonly place: string }

/** The numbers called and not yet with somebody, the last first. */
export async function calledNumbers(db: Db, today: Temporal.PlainDate): Promise<readonly CalledNumber[]> {
  const { rows } = await sql<CalledNumber>`
    select number, place from arrival
    where day = ${today} and state = 'called' and called_how = 'number' order by called_at desc limit 6`.execute(
    db,
  )
  return rows
}

/** Somebody who waits for this very worker, or for whoever of their services: without a name. */
export type Here = {
  readonly number: number
  readonly need: Visit['need']
  readonly arrivedAt: Temporal.Instant
  readonly plannedAt: Temporal.Instant | null
  /** For this very worker. */
  readonly mine: boolean
}

/** Who waits for this worker: those who asked for them, then those of their services. Ten at most. */
export async function waitingFor(
  db: Db,
  asker: {
    readonly workerId: string
    readonly serviceIds: readonly string[]
    readonly today: Temporal.PlainDate
  },
): Promise<readonly Here[]> {
  const { rows } = await sql<Here>`
    select a.number, a.need, a.arrived_at as "arrivedAt", e.planned_at as "plannedAt", a.worker_id is not null as mine
    from arrival a left join encounter e on e.tenant_id = a.tenant_id and e.id = a.encounter_id
    where a.ended_at is null and a.day = ${asker.today} and a.state = 'waiting'
      and (a.worker_id = ${asker.workerId} or (a.worker_id is null and a.service_id = any(${asker.serviceIds})))
    order by a.priority, a.arrived_at limit 10`.execute(db)
  return rows
}

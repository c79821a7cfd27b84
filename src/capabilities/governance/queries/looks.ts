import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** One line of the journal. */
export type LookEvent = {
  readonly at: Temporal.Instant
  readonly kind: 'read' | 'write'
  readonly action: string
}

/** What one person did with a file, in one role and for one reason, in one day. */
export type Look = {
  readonly id: string
  /** The first of its lines: it stays the same when later ones join it. */
  readonly firstId: string
  readonly actorKind: string
  /** The role it was done in; `person` for the person's own, null for the program itself. */
  readonly role: string | null
  /** By language; null when the worker belongs to no service. */
  readonly serviceName: Readonly<Record<string, string>> | null
  /** For staff pages; a person sees role and service, for the safety of workers. */
  readonly workerName: string | null
  /** Null for the person and for the program. */
  readonly workerId: string | null
  readonly purpose: string
  /** Each time, newest first; at least one. */
  readonly events: readonly LookEvent[]
}

/** Whose journal, and which page of it (from 1). */
export type LooksAsked = {
  readonly dossierId: string
  readonly personId: string
  readonly page: number
  /** How many lines a page has; `looksPerPage` when nobody said. */
  readonly most?: number
}

export const looksPerPage = 30

const named = (row: { given_name: string | null; family_name: string | null }) =>
  row.family_name === null ? null : `${row.given_name} ${row.family_name}`

type EventRow = { readonly at: string; readonly kind: string; readonly action: string }

const toEvent = ({ at, kind, action }: EventRow): LookEvent => ({
  at: Temporal.Instant.from(at),
  kind: kind === 'write' ? 'write' : 'read',
  action,
})

/** The lines about a file, those of one person, role, reason and Belgian day together. */
const grouped = (db: Db, { dossierId, personId }: LooksAsked) =>
  db
    .selectFrom('journal_event as event')
    .where(
      sql<boolean>`(event.dossier_id = any(${oneFile(dossierId)}) or event.person_id = any((select one_person(${personId}))::uuid[]))`,
    )
    .groupBy(['tenant_id', 'actor_kind', 'actor_id', 'actor_role', 'service_id', 'purpose'])
    .groupBy(sql`(happened_at at time zone 'Europe/Brussels')::date`)
    .select(['tenant_id', 'actor_kind', 'actor_id', 'actor_role', 'service_id', 'purpose'])
    .select(sql<string>`max(id::text)`.as('newest'))
    .select(sql<string>`min(id::text)`.as('oldest'))
    .select(eb => eb.fn.max('happened_at').as('last'))
    .select(
      sql<
        readonly EventRow[]
      >`jsonb_agg(jsonb_build_object('at', happened_at, 'kind', kind, 'action', action) order by happened_at desc, id desc)`.as(
        'events',
      ),
    )

/** Who stands behind each; a worker or a service that is gone leaves its lines. */
const lines = (db: Db, asked: LooksAsked) =>
  db
    .selectFrom(grouped(db, asked).as('look'))
    .leftJoin('worker', join =>
      join.onRef('worker.tenant_id', '=', 'look.tenant_id').onRef('worker.id', '=', 'look.actor_id'),
    )
    .leftJoin('service', join =>
      join.onRef('service.tenant_id', '=', 'look.tenant_id').onRef('service.id', '=', 'look.service_id'),
    )
    .select([
      'look.newest',
      'look.oldest',
      'look.actor_kind',
      'look.actor_id',
      'look.actor_role',
      'look.purpose',
      'look.events',
    ])
    .select(['service.name as service_name', 'worker.given_name', 'worker.family_name'])

type Line = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const toLook = (line: Line): Look => ({
  id: line.newest,
  firstId: line.oldest,
  actorKind: line.actor_kind,
  role: line.actor_role,
  serviceName: line.service_name as Look['serviceName'],
  workerName: named(line),
  workerId: line.actor_kind === 'worker' ? line.actor_id : null,
  purpose: line.purpose,
  events: line.events.map(toEvent),
})

/** Who looked at or changed a file, newest first; one line more than a page, so that the caller knows of a next one. */
export async function looksAt(db: Db, asked: LooksAsked): Promise<readonly Look[]> {
  const { page, most = looksPerPage } = asked
  const rows = await lines(db, asked)
    .orderBy('look.last', 'desc')
    .orderBy('look.newest', 'desc')
    .limit(most + 1)
    .offset((page - 1) * most)
    .execute()
  return rows.map(toLook)
}

/** One line of who looked, to be asked about; undefined when this file has none of this id. */
export async function oneLook(
  db: Db,
  { dossierId, personId }: Omit<LooksAsked, 'page'>,
  firstId: string,
): Promise<Look | undefined> {
  const row = await lines(db, { dossierId, personId, page: 1 })
    .where('look.oldest', '=', firstId)
    .where('look.actor_kind', '=', 'worker')
    .executeTakeFirst()
  return row && toLook(row)
}

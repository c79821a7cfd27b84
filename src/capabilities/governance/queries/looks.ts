import { sql } from 'kysely'
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
  readonly actorKind: string
  /** The role it was done in; `person` for the person's own, null for the program itself. */
  readonly role: string | null
  /** By language; null when the worker belongs to no service. */
  readonly serviceName: Readonly<Record<string, string>> | null
  /** For staff pages; a person sees role and service, for the safety of workers. */
  readonly workerName: string | null
  readonly purpose: string
  /** Each time, newest first; at least one. */
  readonly events: readonly LookEvent[]
}

/** Whose journal, and which page of it (from 1). */
export type LooksAsked = {
  readonly dossierId: string
  readonly personId: string
  readonly page: number
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
    .where(eb => eb.or([eb('event.dossier_id', '=', dossierId), eb('event.person_id', '=', personId)]))
    .groupBy(['tenant_id', 'actor_kind', 'actor_id', 'actor_role', 'service_id', 'purpose'])
    .groupBy(sql`(happened_at at time zone 'Europe/Brussels')::date`)
    .select(['tenant_id', 'actor_kind', 'actor_id', 'actor_role', 'service_id', 'purpose'])
    .select(sql<string>`max(id::text)`.as('newest'))
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
    .select(['look.newest', 'look.actor_kind', 'look.actor_role', 'look.purpose', 'look.events'])
    .select(['service.name as service_name', 'worker.given_name', 'worker.family_name'])

type Line = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const toLook = (line: Line): Look => ({
  id: line.newest,
  actorKind: line.actor_kind,
  role: line.actor_role,
  serviceName: line.service_name as Look['serviceName'],
  workerName: named(line),
  purpose: line.purpose,
  events: line.events.map(toEvent),
})

/** Who looked at or changed a file, newest first; one line more than a page, so that the caller knows of a next one. */
export async function looksAt(db: Db, asked: LooksAsked): Promise<readonly Look[]> {
  const rows = await lines(db, asked)
    .orderBy('look.last', 'desc')
    .orderBy('look.newest', 'desc')
    .limit(looksPerPage + 1)
    .offset((asked.page - 1) * looksPerPage)
    .execute()
  return rows.map(toLook)
}

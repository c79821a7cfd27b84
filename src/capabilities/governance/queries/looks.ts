import type { Db } from '#platform/database/transaction.ts'

/** One line of the journal about a person's file. */
export type Look = {
  readonly id: string
  readonly at: Temporal.Instant
  readonly kind: 'read' | 'write'
  readonly actorKind: string
  /** The role it was done in; `person` for the person's own, null for the program itself. */
  readonly role: string | null
  /** By language; null when the worker belongs to no service. */
  readonly serviceName: Readonly<Record<string, string>> | null
  /** For staff pages; a person sees role and service, for the safety of workers. */
  readonly workerName: string | null
  readonly action: string
  readonly purpose: string
}

/** Whose journal, and which page of it (from 1). */
export type LooksAsked = {
  readonly dossierId: string
  readonly personId: string
  readonly page: number
  /** `staff` leaves out the person's own looks. */
  readonly of: 'all' | 'staff'
}

export const looksPerPage = 30

const named = (row: { given_name: string | null; family_name: string | null }) =>
  row.family_name === null ? null : `${row.given_name} ${row.family_name}`

const kindOf = (text: string): Look['kind'] => (text === 'write' ? 'write' : 'read')

/** The lines with who stands behind them; a worker or a service that is gone leaves its line. */
const lines = (db: Db) =>
  db
    .selectFrom('journal_event as event')
    .leftJoin('worker', join =>
      join.onRef('worker.tenant_id', '=', 'event.tenant_id').onRef('worker.id', '=', 'event.actor_id'),
    )
    .leftJoin('service', join =>
      join.onRef('service.tenant_id', '=', 'event.tenant_id').onRef('service.id', '=', 'event.service_id'),
    )
    .select(['event.id', 'event.happened_at', 'event.kind', 'event.actor_kind', 'event.actor_role'])
    .select(['event.action', 'event.purpose'])
    .select(['service.name as service_name', 'worker.given_name', 'worker.family_name'])

type Line = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const toLook = (line: Line): Look => ({
  id: line.id,
  at: line.happened_at,
  kind: kindOf(line.kind),
  actorKind: line.actor_kind,
  role: line.actor_role,
  serviceName: line.service_name as Look['serviceName'],
  workerName: named(line),
  action: line.action,
  purpose: line.purpose,
})

/** Who looked at or changed a file, newest first; one line more than a page, so that the caller knows of a next one. */
export async function looksAt(
  db: Db,
  { dossierId, personId, page, of }: LooksAsked,
): Promise<readonly Look[]> {
  const all = lines(db).where(eb =>
    eb.or([eb('event.dossier_id', '=', dossierId), eb('event.person_id', '=', personId)]),
  )
  const asked = of === 'staff' ? all.where('event.actor_kind', '<>', 'person') : all
  const rows = await asked
    .orderBy('event.id', 'desc')
    .limit(looksPerPage + 1)
    .offset((page - 1) * looksPerPage)
    .execute()
  return rows.map(toLook)
}

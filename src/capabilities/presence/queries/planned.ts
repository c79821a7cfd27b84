import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Days } from '../domain/days.ts'

/** An appointment that a worker is to keep. Days are ISO texts, instants ISO instants. */
export type PlannedAppointment = {
  readonly encounterId: string
  readonly dossierId: string
  readonly requestId: string | null
  readonly requestNumber: string | null
  readonly personId: string
  readonly personName: string
  readonly kind: string
  readonly on: string
  readonly plannedAt: string
  readonly place: string | null
}

/** The appointments of a worker on these days that did not take place yet, in the order of their hours; a hundred at most. */
export async function plannedOf(
  db: Db,
  { workerId, from, until }: Days & { readonly workerId: string },
): Promise<readonly PlannedAppointment[]> {
  const { rows } = await sql<PlannedAppointment & { readonly at: Temporal.Instant }>`
    select e.id as "encounterId", e.dossier_id as "dossierId", e.request_id as "requestId", r.number as "requestNumber",
      p.id as "personId", p.given_name || ' ' || p.family_name as "personName", e.kind, e.place, e.planned_at as at,
      (e.planned_at at time zone 'Europe/Brussels')::date as "on"
    from encounter e
    join dossier d on d.tenant_id = e.tenant_id and d.id = e.dossier_id
    join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    left join request r on r.tenant_id = e.tenant_id and r.id = e.request_id
    where e.worker_id = ${workerId} and e.happened_on is null and e.planned_at is not null
      and (e.planned_at at time zone 'Europe/Brussels')::date >= ${from}::date
      and (e.planned_at at time zone 'Europe/Brussels')::date <= coalesce(${until}::date, 'infinity'::date)
    order by e.planned_at, e.id limit 100`.execute(db)
  return rows.map(({ at, ...row }) => ({ ...row, plannedAt: at.toString() }))
}

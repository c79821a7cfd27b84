import { sql } from 'kysely'
import { brussels } from '#kernel/calendar.ts'
import type { Db } from '#platform/database/transaction.ts'

/** An appointment at the centre today. */
export type Planned = {
  readonly encounterId: string
  readonly personId: string
  readonly name: string
  readonly workerId: string
  readonly workerName: string
  readonly plannedAt: Temporal.Instant
  readonly place: string | null
  /** When the person came for it; null: not yet. */
  readonly arrivedAt: Temporal.Instant | null
}

type Asked = {
  readonly today: Temporal.PlainDate
  /** Whose appointments; everybody's when left out. */
  readonly workerId?: string | undefined
  readonly encounterId?: string | undefined
  readonly personId?: string | undefined
}

/** The interviews planned at the centre today that did not take place, by hour. A visit at home is not for the counter. */
export async function plannedToday(db: Db, asked: Asked): Promise<readonly Planned[]> {
  const start = asked.today.toZonedDateTime(brussels).toInstant()
  const end = asked.today.add({ days: 1 }).toZonedDateTime(brussels).toInstant()
  const { rows } = await sql<Planned>`
    select e.id as "encounterId", p.id as "personId", p.given_name || ' ' || p.family_name as name, e.place,
      w.id as "workerId", w.given_name || ' ' || w.family_name as "workerName", e.planned_at as "plannedAt",
      (select a.arrived_at from arrival a where a.tenant_id = e.tenant_id and a.encounter_id = e.id
        and a.state <> 'left') as "arrivedAt"
    from encounter e
    join dossier d on d.tenant_id = e.tenant_id and d.id = e.dossier_id
    join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    join worker w on w.tenant_id = e.tenant_id and w.id = e.worker_id
    where e.kind = 'interview' and e.happened_on is null and e.planned_at >= ${start} and e.planned_at < ${end}
      and (${asked.workerId ?? null}::uuid is null or e.worker_id = ${asked.workerId ?? null})
      and (${asked.encounterId ?? null}::uuid is null or e.id = ${asked.encounterId ?? null})
      and (${asked.personId ?? null}::uuid is null or p.id = ${asked.personId ?? null})
    order by e.planned_at, e.id limit 200`.execute(db)
  return rows
}

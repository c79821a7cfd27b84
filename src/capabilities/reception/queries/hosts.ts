import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** A service that receives, with the workers who do. */
export type ServiceHosts = {
  readonly serviceId: string
  /** By language. */
  readonly name: Readonly<Record<string, string>>
  readonly workers: readonly { readonly id: string; readonly name: string }[]
}

/** For whom one may come: each service, and its workers who meet people, by name. */
export async function hostsOf(db: Db): Promise<readonly ServiceHosts[]> {
  const { rows } = await sql<ServiceHosts>`
    select s.id as "serviceId", s.name, coalesce((select jsonb_agg(jsonb_build_object('id', w.id,
        'name', w.given_name || ' ' || w.family_name) order by w.family_name, w.given_name, w.id)
      from worker w where w.tenant_id = s.tenant_id and w.active and s.id = any(w.service_ids)
        and w.roles && array['caseworker', 'lead', 'clerk']), '[]') as workers
    from service s order by s.id`.execute(db)
  return rows
}

/** The service of a worker who is there: the first of theirs, or none; undefined when nobody by this id works here. */
export async function serviceOfWorker(
  db: Db,
  workerId: string,
): Promise<{ readonly serviceId: string | null } | undefined> {
  const row = await db
    .selectFrom('worker')
    .select('service_ids')
    .where('id', '=', workerId)
    .where('active', '=', true)
    .executeTakeFirst()
  return row && { serviceId: row.service_ids[0] ?? null }
}

/** Whether there is such a service. */
export async function isService(db: Db, serviceId: string): Promise<boolean> {
  const row = await db.selectFrom('service').select('id').where('id', '=', serviceId).executeTakeFirst()
  return row !== undefined
}

/** The room of a worker, as the screen of the waiting room says it. */
export async function roomOf(db: Db, workerId: string): Promise<string | null> {
  const row = await db.selectFrom('worker').select('room').where('id', '=', workerId).executeTakeFirst()
  return row?.room ?? null
}

/** Who a known person is, and who looks after their newest open request. */
export type KnownPerson = {
  readonly id: string
  readonly name: string
  readonly pilotId: string | null
  readonly serviceId: string | null
}

/** The person who stands at the counter; undefined for an id that nobody has. */
export async function knownPerson(db: Db, personId: string): Promise<KnownPerson | undefined> {
  const { rows } = await sql<KnownPerson>`
    select p.id, p.given_name || ' ' || p.family_name as name, r.pilot_id as "pilotId", r.service_id as "serviceId"
    from person p
    left join lateral (select q.pilot_id, q.service_id from request q
      join dossier d on d.tenant_id = q.tenant_id and d.id = q.dossier_id
      where d.tenant_id = p.tenant_id and d.person_id = p.id and q.ended_on is null
      order by q.registered_at desc limit 1) r on true
    where p.id = (select kept_person(${personId}))`.execute(db)
  return rows[0]
}

/** The visit of somebody who is in the house already. */
export async function alreadyHere(
  db: Db,
  { personId, today }: { readonly personId: string; readonly today: Temporal.PlainDate },
): Promise<{ readonly id: string; readonly number: number } | undefined> {
  return db
    .selectFrom('arrival')
    .select(['id', 'number'])
    .where('person_id', '=', personId)
    .where('day', '=', today.toString())
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

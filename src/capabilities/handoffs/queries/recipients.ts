import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Addressee, Recipient } from '../domain/relay.ts'

/** The absence of a worker `w` that covers this day, with its last day; null for whoever is here. */
const away = sql`(select jsonb_build_object('until', a.until_on) from absence a where a.tenant_id = w.tenant_id
  and a.worker_id = w.id and a.from_on <= house_today() and (a.until_on is null or a.until_on >= house_today()))`

/** Who is to be given work, as they stand today; undefined when nobody is called so. */
export async function recipientOf(db: Db, to: Addressee, giverId: string): Promise<Recipient | undefined> {
  const { rows } =
    to.kind === 'worker'
      ? await sql<Recipient>`
          select 'worker' as kind, w.id, w.given_name || ' ' || w.family_name as name, w.active, ${away} as away,
            'caseworker' = any(w.roles) and cardinality(w.service_ids) > 0 as pilots
          from worker w where w.id = ${to.id}`.execute(db)
      : await sql<Recipient>`
          select 'service' as kind, s.id, (select count(*)::int from worker w where w.tenant_id = s.tenant_id
            and w.active and s.id = any(w.service_ids) and 'caseworker' = any(w.roles) and w.id <> ${giverId}
            and ${away} is null) as present
          from service s where s.id = ${to.id}`.execute(db)
  return rows[0]
}

/** The worker's name; empty for nobody. */
export async function workerName(db: Db, workerId: string): Promise<string> {
  const row = await db
    .selectFrom('worker')
    .select(['given_name', 'family_name'])
    .where('id', '=', workerId)
    .executeTakeFirst()
  return row === undefined ? '' : `${row.given_name} ${row.family_name}`
}

/** Who answers for a service, here today: its lead, else any lead, else the direction; undefined when nobody does. */
export async function answerableFor(db: Db, serviceId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select w.id from worker w where w.active and w.roles && array['lead', 'director'] and ${away} is null
    order by 'lead' = any(w.roles) desc, ${serviceId} = any(w.service_ids) desc, w.id limit 1`.execute(db)
  return rows[0]?.id
}

import { sql } from 'kysely'
import type { RequestCard } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Days } from '../domain/days.ts'

/** Something that was done on a request while its pilot was away. `at` is an ISO instant. */
export type Happened = {
  readonly at: string
  readonly action: string
  /** Null: the program. */
  readonly who: string | null
  readonly requestId: string
  readonly number: string
  readonly personId: string
  readonly personName: string
  readonly nextStep: RequestCard['nextStep']
  readonly nextStepOn: string | null
}

export const mostHappened = 200

/**
 * What others did on the requests of a worker on these days, the newest first; reads left out. An act about a file
 * stands with the newest request of the file that is this worker's.
 */
export async function happenedTo(
  db: Db,
  { workerId, from, until }: Days & { readonly workerId: string },
): Promise<readonly Happened[]> {
  const { rows } = await sql<Omit<Happened, 'at'> & { readonly at: Temporal.Instant }>`
    select j.happened_at as at, j.action, w.given_name || ' ' || w.family_name as who, r.id as "requestId", r.number,
      p.id as "personId", p.given_name || ' ' || p.family_name as "personName", r.next_step as "nextStep",
      r.next_step_on as "nextStepOn"
    from journal_event j
    join lateral (select q.* from request q where q.tenant_id = j.tenant_id and q.dossier_id = j.dossier_id
      and (j.request_id is null or q.id = j.request_id) and q.pilot_id = ${workerId}
      order by q.registered_at desc limit 1) r on true
    join dossier d on d.tenant_id = r.tenant_id and d.id = r.dossier_id
    join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    left join worker w on w.tenant_id = j.tenant_id and w.id = j.actor_id
    where j.kind = 'write' and j.actor_id is distinct from ${workerId}
      and j.happened_at >= (${from}::date)::timestamp at time zone 'Europe/Brussels'
      and (${until}::date is null or j.happened_at < (${until}::date + 1)::timestamp at time zone 'Europe/Brussels')
    order by j.happened_at desc, j.id desc limit ${mostHappened}`.execute(db)
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toString() }))
}

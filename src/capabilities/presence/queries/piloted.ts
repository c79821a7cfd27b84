import { sql } from 'kysely'
import type { RequestCard } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'

/** An open request of somebody who is away, on which something falls due. Days are ISO texts. */
export type DueRequest = {
  readonly id: string
  readonly number: string
  readonly kind: RequestCard['kind']
  readonly personId: string
  readonly personName: string
  readonly nextStep: RequestCard['nextStep']
  /** The nearer of the next step and the delay of the law. */
  readonly due: string
  readonly clockDue: string | null
  /** Who stands in for this one alone; null: whoever stands in for everything. */
  readonly substituteId: string | null
}

type Asked = { readonly absenceId: string; readonly workerId: string; readonly until: string }

/** The open requests of a worker on which something falls due until that day, the nearest first; a hundred at most. */
export async function dueRequests(
  db: Db,
  { absenceId, workerId, until }: Asked,
): Promise<readonly DueRequest[]> {
  const { rows } = await sql<DueRequest>`
    select * from (
      select r.id, r.number, r.kind, p.id as "personId", p.given_name || ' ' || p.family_name as "personName",
        r.next_step as "nextStep", least(r.next_step_on, c.due) as due, c.due as "clockDue",
        (select s.substitute_id from stand_in s where s.tenant_id = r.tenant_id and s.absence_id = ${absenceId}
          and s.request_id = r.id and (s.until_on is null or (s.until_on >= house_today() and s.until_on >= s.from_on))
          order by s.from_on limit 1) as "substituteId"
      from request r
      join dossier d on d.tenant_id = r.tenant_id and d.id = r.dossier_id
      join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
      left join lateral (select min(due_on) as due from clock k where k.tenant_id = r.tenant_id and k.request_id = r.id
        and k.stopped_on is null and k.kind <> 'appeal') c on true
      where r.pilot_id = ${workerId} and r.ended_on is null
    ) q where due <= ${until}::date order by due, id limit 100`.execute(db)
  return rows
}

import { type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Days } from '../domain/days.ts'

/** What falls due: the next step of a request, a delay of the law, an appointment, a task. */
export type DueWhat = 'step' | 'clock' | 'appointment' | 'task'

/** One thing that falls due. Days are ISO texts, instants ISO instants. */
export type Due = {
  readonly what: DueWhat
  /** The step, the delay, the kind of encounter, the kind of task. */
  readonly code: string
  readonly on: string
  readonly at: string | null
  /** The request, the encounter or the task. */
  readonly id: string
  readonly requestId: string | null
  readonly dossierId: string | null
  readonly personId: string | null
  readonly personName: string | null
  readonly workerId: string | null
  readonly workerName: string | null
}

/** Whose, and when: of one worker, of one service, or of the house. What is late belongs to every look that includes today. */
export type DueAsked = {
  readonly days: Days & { readonly until: string }
  readonly workerId?: string | undefined
  readonly serviceId?: string | undefined
}

export const mostDue = 300

const everything = sql`
  select 'step' as what, r.next_step as code, r.next_step_on as "on", null::timestamptz as at, r.id, r.id as request_id,
    r.dossier_id, r.pilot_id as worker_id, r.service_id
  from request r where r.ended_on is null and r.next_step_on is not null
  union all
  select 'clock', c.kind, c.due_on, null, c.id, r.id, r.dossier_id, r.pilot_id, r.service_id
  from clock c join request r on r.tenant_id = c.tenant_id and r.id = c.request_id
  where c.stopped_on is null and c.kind <> 'appeal' and r.ended_on is null
  union all
  select 'appointment', e.kind, (e.planned_at at time zone 'Europe/Brussels')::date, e.planned_at, e.id, e.request_id,
    e.dossier_id, e.worker_id, (select w.service_ids[1] from worker w where w.tenant_id = e.tenant_id and w.id = e.worker_id)
  from encounter e where e.happened_on is null and e.planned_at is not null
  union all
  select 'task', t.kind, t.due_on, null, t.id, t.request_id, t.dossier_id, t.owner_id, t.service_id
  from task t where t.done_at is null`

function conditions({ days, workerId, serviceId }: DueAsked) {
  const late = sql<SqlBool>`${days.from}::date <= house_today()`
  const all = [
    sql<SqlBool>`d."on" <= ${days.until} and (d."on" >= ${days.from} or ${late})`,
    ...(workerId === undefined ? [] : [sql<SqlBool>`d.worker_id = ${workerId}`]),
    ...(serviceId === undefined ? [] : [sql<SqlBool>`d.service_id = ${serviceId}`]),
  ]
  return sql.join(all, sql` and `)
}

/** What falls due, the nearest first; at most `mostDue`, and one more when there are others. */
export async function dueItems(db: Db, asked: DueAsked): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    select d.what, d.code, d."on", d.at, d.id, d.request_id as "requestId", d.dossier_id as "dossierId",
      p.id as "personId", p.given_name || ' ' || p.family_name as "personName", d.worker_id as "workerId",
      w.given_name || ' ' || w.family_name as "workerName"
    from (${everything}) d
    left join dossier f on f.id = d.dossier_id
    left join person p on p.tenant_id = f.tenant_id and p.id = f.person_id
    left join worker w on w.id = d.worker_id
    where ${conditions(asked)}
    order by d."on", d.at nulls last, d.what, d.id limit ${mostDue + 1}`.execute(db)
  return rows
}

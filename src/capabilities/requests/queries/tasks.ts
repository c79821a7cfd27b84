import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Task } from '../domain/task.ts'

/** Whose tasks: one's own, and those of one's services that nobody owns. */
export type TasksAsked = { readonly workerId: string; readonly serviceIds: readonly string[] }

const columns = sql`t.id, t.version, t.kind, t.cause_id as "causeId", t.dossier_id as "dossierId", t.request_id as "requestId",
  d.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
  w.given_name || ' ' || w.family_name as "ownerName", t.due_on as "dueOn"`
const joined = sql`from task t
  left join dossier d on d.tenant_id = t.tenant_id and d.id = t.dossier_id
  left join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
  left join worker w on w.tenant_id = t.tenant_id and w.id = t.owner_id`

/** Open tasks, the nearest first; fifty at most, and how many there are. */
export async function openTasks(
  db: Db,
  { workerId, serviceIds }: TasksAsked,
): Promise<{ readonly rows: readonly Task[]; readonly total: number }> {
  const { rows } = await sql<Task & { total: number }>`
    select ${columns}, count(*) over ()::int as total ${joined}
    where t.done_at is null and (t.owner_id = ${workerId} or (t.owner_id is null and t.service_id = any(${serviceIds})))
    order by t.due_on, t.id limit 50`.execute(db)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** One open task, when it is this worker's or of one of the worker's services. */
export async function openTask(
  db: Db,
  taskId: string,
  { workerId, serviceIds }: TasksAsked,
): Promise<Task | undefined> {
  const { rows } = await sql<Task>`
    select ${columns} ${joined}
    where t.id = ${taskId} and t.done_at is null and (t.owner_id = ${workerId} or t.service_id = any(${serviceIds}))`.execute(
    db,
  )
  return rows[0]
}

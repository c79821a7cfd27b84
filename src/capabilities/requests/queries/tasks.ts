import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Task } from '../domain/task.ts'
import { ownersFor } from './stood-in-for.ts'

/** Whose tasks: one's own, and those of one's services; those of the whole house for who answers for it. */
export type TasksAsked = {
  readonly workerId: string
  readonly serviceIds: readonly string[]
  readonly house?: 'yes' | undefined
}

const columns = sql`t.id, t.version, t.kind, t.cause_id as "causeId", t.dossier_id as "dossierId", t.request_id as "requestId",
  d.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
  t.owner_id as "ownerId", w.given_name || ' ' || w.family_name as "ownerName", t.service_id as "serviceId",
  t.claimed_by is not null as claimed,   t.snoozed_until as "snoozedUntil", t.due_on as "dueOn"`
const joined = sql`from task t
  left join dossier d on d.tenant_id = t.tenant_id and d.id = t.dossier_id
  left join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
  left join worker w on w.tenant_id = t.tenant_id and w.id = t.owner_id`

/** One open task, when it is this worker's, of one of the worker's services, or the worker answers for the house. */
export async function openTask(
  db: Db,
  taskId: string,
  { workerId, serviceIds, house }: TasksAsked,
): Promise<Task | undefined> {
  const { rows } = await sql<Task>`
    select ${columns} ${joined}
    where t.id = ${taskId} and t.done_at is null and (t.owner_id = any(${ownersFor(workerId)}) or t.service_id = any(${serviceIds})
      or ${house === 'yes'})`.execute(db)
  return rows[0]
}

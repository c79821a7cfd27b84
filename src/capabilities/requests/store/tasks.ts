import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { leads, type NewTask } from '../domain/task.ts'

/**
 * Raises tasks in one statement, in the transaction of what asks for them. The pilot of the request gets each, or the
 * pilot of the newest open request of the file; with neither, its team. The same event never makes two.
 */
export async function raiseTasks(db: Db, tasks: readonly NewTask[]): Promise<void> {
  if (tasks.length === 0) return
  const rows = tasks.map(({ now, ...task }) => ({
    id: uuidv7(),
    tenant: task.tenantId,
    kind: task.kind,
    cause: task.causeId,
    dossier: task.dossierId ?? null,
    request: task.requestId ?? null,
    owner: task.ownerId ?? null,
    service: task.serviceId ?? null,
    detail: task.detail ?? {},
    due: task.dueOn,
    lead: task.leadDays ?? leads.house,
    created: now.toString(),
  }))
  await sql`
    insert into task (tenant_id, id, kind, cause_id, dossier_id, request_id, owner_id, service_id, detail, due_on,
      lead_days, created_at)
    select t.tenant, t.id, t.kind, t.cause, coalesce(t.dossier, r.dossier_id), t.request,
      coalesce(t.owner, case when t.service is null then r.pilot_id end), coalesce(t.service, r.service_id),
      t.detail, t.due, case when r.urgent then greatest(t.lead, ${leads.urgent}::int) else t.lead end, t.created
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(tenant uuid, id uuid, kind text, cause uuid, dossier uuid,
      request uuid, owner uuid, service uuid, detail jsonb, due date, lead int, created timestamptz)
    left join lateral (
      select q.pilot_id, q.service_id, q.dossier_id, q.urgent from request q
      where q.tenant_id = t.tenant and (q.id = t.request or (t.request is null and q.dossier_id = t.dossier))
      order by q.ended_on is not null, q.registered_at desc limit 1
    ) r on true
    on conflict (tenant_id, kind, cause_id) do nothing`.execute(db)
}

/** Raises one task: see `raiseTasks`. */
export const raiseTask = (db: Db, task: NewTask): Promise<void> => raiseTasks(db, [task])

type Finishing = {
  readonly taskId: string
  readonly version: number
  readonly by: string
  readonly now: Temporal.Instant
  readonly outcome: string
}

/** Closes an open task; true when it was open and as it was read. */
export async function closeTask(db: Db, { taskId, version, by, now, outcome }: Finishing): Promise<boolean> {
  const row = await db
    .updateTable('task')
    .set({ done_at: now, done_by: by, outcome, version: version + 1 })
    .where('id', '=', taskId)
    .where('version', '=', version)
    .where('done_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Closes by itself what an act has settled: every open task of this kind about this cause. */
export async function settleTasks(
  db: Db,
  settled: {
    readonly kind: string
    readonly causeIds: readonly string[]
    readonly by: string
    readonly now: Temporal.Instant
    readonly outcome: string
  },
): Promise<void> {
  if (settled.causeIds.length === 0) return
  await db
    .updateTable('task')
    .set({ done_at: settled.now, done_by: settled.by, outcome: settled.outcome })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('kind', '=', settled.kind)
    .where('cause_id', 'in', [...settled.causeIds])
    .where('done_at', 'is', null)
    .execute()
}

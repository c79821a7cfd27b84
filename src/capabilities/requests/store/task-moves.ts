import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Writing } from './writing.ts'

/** What changes in an open task: whose it is now, or until which ISO day it sleeps. */
type Change =
  | { readonly owner: string; readonly now: Temporal.Instant }
  | { readonly owner: null }
  | { readonly snoozedUntil: string }

const columnsOf = (change: Change) => {
  if ('snoozedUntil' in change) return { snoozed_until: change.snoozedUntil }
  if (change.owner === null)
    return { owner_id: null, claimed_by: null, claimed_at: null, snoozed_until: null }
  const { owner, now } = change
  return { owner_id: owner, claimed_by: owner, claimed_at: now, snoozed_until: null }
}

/** Changes an open task when it still is as it was read; true when it was. */
export async function changeTask(
  db: Db,
  { taskId, version }: { readonly taskId: string; readonly version: number },
  change: Change,
): Promise<boolean> {
  const row = await db
    .updateTable('task')
    .set({ ...columnsOf(change), version: version + 1 })
    .where('id', '=', taskId)
    .where('version', '=', version)
    .where('done_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A request that goes from one human and service to others. */
export type Passing = {
  readonly requestId: string
  readonly dossierId: string
  readonly from: { readonly pilotId: string; readonly serviceId: string }
  readonly to: { readonly pilotId: string; readonly serviceId: string }
}

/**
 * What the former pilot had to do about the request goes with it, and what the former team had: nothing is left behind.
 * A question that a colleague asked the former pilot in person stays with them. What is about the whole file follows
 * when they keep no other open request of it.
 */
export async function passTasks({ db }: Writing, { requestId, dossierId, from, to }: Passing): Promise<void> {
  await sql`
    update task set version = version + 1, claimed_by = null, claimed_at = null, service_id = ${to.serviceId},
      owner_id = case when owner_id is null then null else ${to.pilotId}::uuid end
    where done_at is null and kind not in ('handoffs:asked', 'handoffs:offered')
      and (owner_id = ${from.pilotId} or (owner_id is null and service_id = ${from.serviceId}))
      and (request_id = ${requestId} or (request_id is null and dossier_id = ${dossierId} and not exists (
        select from request q where q.tenant_id = task.tenant_id and q.dossier_id = ${dossierId}
          and q.pilot_id = ${from.pilotId} and q.ended_on is null and q.id <> ${requestId})))`.execute(db)
}

/** Closes the open tasks of these kinds about a request: what they asked for has no object any more. */
export async function voidTasks(
  { db, actorId, now }: Writing,
  { requestId, kinds }: { readonly requestId: string; readonly kinds: readonly string[] },
): Promise<void> {
  await db
    .updateTable('task')
    .set({ done_at: now, done_by: actorId, outcome: 'overtaken' })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('request_id', '=', requestId)
    .where('kind', 'in', [...kinds])
    .where('done_at', 'is', null)
    .execute()
}

/** Closes the tasks of the delays of a request that have stopped. */
export async function settleStoppedClocks({ db, actorId, now }: Writing, requestId: string): Promise<void> {
  await db
    .updateTable('task')
    .set({ done_at: now, done_by: actorId, outcome: 'stopped' })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('kind', '=', 'requests:clock')
    .where('done_at', 'is', null)
    .where('cause_id', 'in', eb =>
      eb
        .selectFrom('clock')
        .select('clock.id')
        .where('request_id', '=', requestId)
        .where('stopped_on', 'is not', null),
    )
    .execute()
}

/** Moves the day of an open task: what it waits for comes sooner or later than was thought. `dueOn` is an ISO day. */
export async function moveTaskDay(
  db: Db,
  { kind, causeId, dueOn }: { readonly kind: string; readonly causeId: string; readonly dueOn: string },
): Promise<void> {
  await db
    .updateTable('task')
    .set({ due_on: dueOn, snoozed_until: null })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('kind', '=', kind)
    .where('cause_id', '=', causeId)
    .where('done_at', 'is', null)
    .execute()
}

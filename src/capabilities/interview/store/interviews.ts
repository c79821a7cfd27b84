import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { LineKind } from '../domain/lines.ts'

/** How an interview begins. `heldOn`: ISO day. */
export type NewInterview = {
  readonly dossierId: string
  readonly requestId: string | null
  readonly plannedId: string | null
  readonly kind: string
  readonly heldOn: string
}

/** Begins an interview; undefined when this worker has one open in the file already. */
export async function insertInterview(
  { db, tenantId, actorId, now }: CommandContext,
  { dossierId, requestId, plannedId, kind, heldOn }: NewInterview,
): Promise<string | undefined> {
  const row = await db
    .insertInto('interview')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      dossier_id: dossierId,
      request_id: requestId,
      planned_id: plannedId,
      worker_id: actorId,
      kind,
      held_on: heldOn,
      started_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Holds an open interview of whoever acts until the transaction ends, so that two windows are joined one by one. */
export async function holdInterview(
  db: Db,
  { dossierId, interviewId }: { readonly dossierId: string; readonly interviewId: string },
) {
  return db
    .selectFrom('interview')
    .selectAll()
    .where('id', '=', interviewId)
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** What is kept of one sending of a window. */
export type Heard = {
  readonly interviewId: string
  readonly windowId: string
  readonly workerId: string
  readonly seq: number
  readonly sent: string
  readonly given: string
}

/** Remembers what a window sent, and what it is given. */
export async function keepWindow(
  db: Db,
  { tenantId, now }: { readonly tenantId: string; readonly now: Temporal.Instant },
  { interviewId, windowId, workerId, seq, sent, given }: Heard,
): Promise<void> {
  await db
    .insertInto('interview_window')
    .values({
      tenant_id: tenantId,
      interview_id: interviewId,
      id: windowId,
      worker_id: workerId,
      seq,
      sent,
      given,
      heard_at: now,
    })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'interview_id', 'id']).doUpdateSet({ seq, sent, given, heard_at: now }),
    )
    .execute()
}

/** Writes the page of a held interview. */
export async function writePage(
  db: Db,
  { id, version, page }: { id: string; version: number; page: string },
): Promise<void> {
  await db
    .updateTable('interview')
    .set({ page, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Ends an interview: its page and its windows are gone, its lines stay where they went. */
export async function endInterview(
  { db, now }: CommandContext,
  { id, version, encounterId }: { id: string; version: number; encounterId: string },
): Promise<void> {
  await db.deleteFrom('interview_window').where('interview_id', '=', id).execute()
  await db
    .updateTable('interview')
    .set({ page: '', version: version + 1, ended_at: now, encounter_id: encounterId })
    .where('id', '=', id)
    .execute()
}

/** A line as it is kept. `dueOn`: ISO day. */
export type KeptLine = {
  readonly position: number
  readonly kind: Exclude<LineKind, 'own'>
  readonly words: string
  readonly dueOn: string | null
}

/** Keeps one line of an ended interview. */
export async function insertLine(
  { db, tenantId }: CommandContext,
  { interviewId, dossierId }: { interviewId: string; dossierId: string },
  { position, kind, words, dueOn }: KeptLine,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('interview_line')
    .values({
      tenant_id: tenantId,
      id,
      interview_id: interviewId,
      dossier_id: dossierId,
      position,
      kind,
      words,
      due_on: dueOn,
    })
    .execute()
  return id
}

/** Says that a question has its answer; false when it had one. */
export async function answerLine({ db, actorId, now }: CommandContext, lineId: string): Promise<boolean> {
  const row = await db
    .updateTable('interview_line')
    .set({ answered_at: now, answered_by: actorId })
    .where('id', '=', lineId)
    .where('kind', '=', 'question')
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Recording } from './facts.ts'

/** What is written of an interview, a visit or a call. */
export type NewEncounter = {
  readonly request_id: string | null
  readonly kind: string
  readonly planned_at: Temporal.Instant | null
  readonly happened_on: string | null
  readonly place: string | null
  readonly with_whom: string | null
}

/** Keeps an encounter; whoever writes it is the one who meets. */
export async function insertEncounter(recording: Recording, encounter: NewEncounter): Promise<string> {
  const { db, tenantId, actorId, now, dossierId } = recording
  const id = uuidv7()
  const who = { worker_id: actorId, recorded_by: actorId, recorded_at: now }
  await db
    .insertInto('encounter')
    .values({ ...encounter, tenant_id: tenantId, id, dossier_id: dossierId, ...who })
    .execute()
  return id
}

/** Says of a planned encounter that it took place. Gives its request and new version; undefined when it changed since. */
export async function markHappened(
  { db, dossierId }: Recording,
  seen: { readonly id: string; readonly version: number },
  happened: { readonly on: string; readonly withWhom: string | null },
): Promise<{ readonly requestId: string | null; readonly kind: string } | undefined> {
  const row = await db
    .updateTable('encounter')
    .set({ happened_on: happened.on, with_whom: happened.withWhom, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .where('version', '=', seen.version)
    .where('happened_on', 'is', null)
    .returning(['request_id', 'kind'])
    .executeTakeFirst()
  return row && { requestId: row.request_id, kind: row.kind }
}

/** Gives a planned encounter to the one who keeps it from now on. */
export async function giveEncounter(
  db: Recording['db'],
  { encounterId, workerId }: { readonly encounterId: string; readonly workerId: string },
): Promise<void> {
  await db
    .updateTable('encounter')
    .set(eb => ({ worker_id: workerId, version: eb('version', '+', 1) }))
    .where('id', '=', encounterId)
    .where('happened_on', 'is', null)
    .execute()
}

/** What is written of a note: a fact with its source, or an impression that only its author reads. */
export type NewNote = {
  readonly encounter_id: string | null
  readonly nature: 'fact' | 'impression'
  readonly body: string
  readonly noted_on: string
  readonly source: string | null
}

/** Keeps a note. */
export async function insertNote(recording: Recording, note: NewNote): Promise<string> {
  const { db, tenantId, actorId, now, dossierId } = recording
  const id = uuidv7()
  const row = {
    ...note,
    tenant_id: tenantId,
    id,
    dossier_id: dossierId,
    author_id: actorId,
    recorded_at: now,
  }
  await db.insertInto('note').values(row).execute()
  return id
}

import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { AbsenceKind } from '../domain/absence.ts'

/** The part of a command's context that a write needs. */
export type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now' | 'today'>

/** An absence to keep; days are ISO texts, an open end is null. */
export type NewAbsence = {
  readonly workerId: string
  readonly kind: AbsenceKind
  readonly from: string
  readonly until: string | null
}

/** Keeps an absence and gives its id. The database refuses one that shares a day with another of the same worker. */
export async function insertAbsence(
  { db, tenantId, actorId, now }: Writing,
  { workerId, kind, from, until }: NewAbsence,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('absence')
    .values({
      tenant_id: tenantId,
      id,
      worker_id: workerId,
      kind,
      from_on: from,
      until_on: until,
      recorded_by: actorId,
      recorded_at: now,
    })
    .execute()
  return id
}

/** Where the last day of an absence goes, from the version that was looked at. `returnedOn`: the first day back. */
export type NewEnd = {
  readonly absenceId: string
  readonly version: number
  readonly until: string
  readonly returnedOn: string | null
}

/** Moves the end of an absence; true when it was as it was looked at. */
export async function moveEnd(db: Db, { absenceId, version, until, returnedOn }: NewEnd): Promise<boolean> {
  const row = await db
    .updateTable('absence')
    .set({ until_on: until, returned_on: returnedOn, version: version + 1 })
    .where('id', '=', absenceId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Marks that something about the absence changed; true when it was as it was looked at. */
export async function touchAbsence(db: Db, absenceId: string, version: number): Promise<boolean> {
  const row = await db
    .updateTable('absence')
    .set({ version: version + 1 })
    .where('id', '=', absenceId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

import { sql } from 'kysely'
import { isUuid } from '#kernel/uuid.ts'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** True when the request belongs to this file: access was asked for the file, so nothing of another may be touched. */
export async function requestInFile(
  db: Db,
  { dossierId, requestId }: { readonly dossierId: string; readonly requestId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('request')
    .select('id')
    .where('id', '=', requestId)
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .executeTakeFirst()
  return row !== undefined
}

/** An encounter of this file, as it is now; undefined when it is of another. Days are ISO. */
export async function encounterOf(
  db: Db,
  { dossierId, encounterId }: { readonly dossierId: string; readonly encounterId: string },
) {
  return db
    .selectFrom('encounter')
    .select(['id', 'version', 'kind', 'request_id as requestId', 'happened_on as happenedOn'])
    .where('id', '=', encounterId)
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .executeTakeFirst()
}

/** True when the encounter belongs to this file. */
export const encounterInFile = async (db: Db, where: Parameters<typeof encounterOf>[1]): Promise<boolean> =>
  (await encounterOf(db, where)) !== undefined

/** Whose file it is; undefined for an id that is none. */
export async function personOfDossier(db: Db, dossierId: string): Promise<string | undefined> {
  if (!isUuid(dossierId)) return undefined
  const row = await db
    .selectFrom('dossier')
    .select('person_id')
    .where('id', '=', dossierId)
    .executeTakeFirst()
  return row?.person_id
}

/** The file a request belongs to; undefined for an id that is none. */
export async function dossierOfRequest(db: Db, requestId: string): Promise<string | undefined> {
  if (!isUuid(requestId)) return undefined
  const row = await db
    .selectFrom('request')
    .select('dossier_id')
    .where('id', '=', requestId)
    .executeTakeFirst()
  return row?.dossier_id
}

import { isUuid } from '#kernel/uuid.ts'
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
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return row !== undefined
}

/** True when the encounter belongs to this file. */
export async function encounterInFile(
  db: Db,
  { dossierId, encounterId }: { readonly dossierId: string; readonly encounterId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('encounter')
    .select('id')
    .where('id', '=', encounterId)
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return row !== undefined
}

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

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

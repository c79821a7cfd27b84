import type { Db } from '#platform/database/transaction.ts'

/** The file of a person; undefined for somebody who never asked for anything. */
export async function dossierOf(db: Db, personId: string): Promise<string | undefined> {
  const row = await db.selectFrom('dossier').select('id').where('person_id', '=', personId).executeTakeFirst()
  return row?.id
}

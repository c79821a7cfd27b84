import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** Puts a request into another file, with its tasks, its meetings and its unfinished report: two persons were two after all. */
export async function moveRequestTo(
  db: Db,
  { id, dossierId }: { readonly id: string; readonly dossierId: string },
): Promise<void> {
  await sql`update request set dossier_id = ${dossierId} where id = ${id}`.execute(db)
  await sql`update task set dossier_id = ${dossierId} where request_id = ${id}`.execute(db)
}

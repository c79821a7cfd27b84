import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'

/** A note that states a fact, and where it comes from. */
export type FactNote = {
  readonly id: string
  readonly body: string
  readonly source: string
  readonly notedOn: string
}

/** The facts noted in a file, the oldest first. Impressions are never read here, not even the reader's own. */
export async function factNotes(db: Db, dossierId: string): Promise<readonly FactNote[]> {
  const rows = await db
    .selectFrom('note')
    .select(['id', 'body', 'source', 'noted_on as notedOn'])
    .where(sql<boolean>`dossier_id = any(${oneFile(dossierId)})`)
    .where('nature', '=', 'fact')
    .where('superseded_at', 'is', null)
    .orderBy('noted_on')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(row => ({ ...row, source: row.source ?? '' }))
}

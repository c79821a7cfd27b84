import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { factTables } from '../domain/kinds.ts'
import type { Voice } from './voices.ts'

/** How a contested fact stands: still as it was, or replaced by another version (null: taken out). */
export type Standing = { readonly current: boolean; readonly successor: string | null }

/** Undefined when what was said names no fact. The situation of a file is one row after the other. */
export async function standingOf(
  db: Db,
  { aboutTable, aboutId, dossierId }: Pick<Voice, 'aboutTable' | 'aboutId' | 'dossierId'>,
): Promise<Standing | undefined> {
  const table = factTables.find(known => known === aboutTable)
  if (table === undefined || aboutId === null) return undefined
  const successor =
    table === 'situation'
      ? sql`(select n.id from situation n where n.dossier_id = f.dossier_id and n.version = f.version + 1)`
      : sql`(select n.id from ${sql.table(table)} n where n.supersedes_id = f.id)`
  const { rows } = await sql<Standing>`
    select f.superseded_at is null as current, ${successor} as successor from ${sql.table(table)} f
    where f.id = ${aboutId} and f.dossier_id = ${dossierId}`.execute(db)
  return rows[0]
}

import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

const tables = {
  member: 'household_member',
  resource: 'resource',
  encounter: 'encounter',
  note: 'note',
} as const

/** What of the enquiry stands in a file by itself. */
export type MovableFact = keyof typeof tables

/** Puts one fact, meeting or note into another file: two persons were two after all. */
export async function moveFactTo(
  db: Db,
  { kind, id, dossierId }: { readonly kind: MovableFact; readonly id: string; readonly dossierId: string },
): Promise<void> {
  await sql`update ${sql.table(tables[kind])} set dossier_id = ${dossierId} where id = ${id}`.execute(db)
  if (kind === 'member')
    await sql`update resource set dossier_id = ${dossierId} where member_id = ${id}`.execute(db)
  if (kind === 'encounter')
    await sql`update note set dossier_id = ${dossierId} where encounter_id = ${id}`.execute(db)
}

/** The meetings and the unfinished report of a request follow it into another file. */
export async function followRequest(
  db: Db,
  { requestId, dossierId }: { readonly requestId: string; readonly dossierId: string },
): Promise<void> {
  await sql`update encounter set dossier_id = ${dossierId} where request_id = ${requestId}`.execute(db)
  await sql`update note set dossier_id = ${dossierId} where encounter_id in
    (select id from encounter where request_id = ${requestId})`.execute(db)
  await sql`update report set dossier_id = ${dossierId} where request_id = ${requestId} and submitted_at is null`.execute(
    db,
  )
}

import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** The file of a person, their own before one that was handed to them; undefined for somebody who never asked for anything. */
export async function dossierOf(db: Db, personId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('dossier')
    .select('id')
    .where(sql<boolean>`person_id = (select kept_person(${personId}))`)
    .orderBy(sql`first_person_id <> person_id`)
    .orderBy('id')
    .executeTakeFirst()
  return row?.id
}

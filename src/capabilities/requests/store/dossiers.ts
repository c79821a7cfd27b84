import { sql } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import { nextNumber } from './numbers.ts'
import type { Writing } from './writing.ts'

/**
 * Gives the files of these persons to who they are after a merge, or back after it was undone. Nothing in the files
 * changes.
 */
export async function handFiles({ db }: Pick<Writing, 'db'>, personIds: readonly string[]): Promise<void> {
  await sql`update dossier set person_id = kept_person(first_person_id)
    where person_id = any(${personIds}) and person_id <> kept_person(first_person_id)`.execute(db)
}

/** The file of a person: opened with a number the first time, found after that. One a person, never one per service. */
export async function openDossier(writing: Writing, personId: string): Promise<{ readonly id: string }> {
  const { db, tenantId, now } = writing
  const known = await db
    .selectFrom('dossier')
    .select('id')
    .where('first_person_id', '=', personId)
    .executeTakeFirst()
  if (known !== undefined) return known
  const id = uuidv7()
  const number = await nextNumber(writing, { series: 'dossier' })
  await db
    .insertInto('dossier')
    .values({ tenant_id: tenantId, id, number, person_id: personId, opened_at: now })
    .execute()
  return { id }
}

import { uuidv7 } from '#kernel/uuid.ts'
import { nextNumber } from './numbers.ts'
import type { Writing } from './writing.ts'

/** The file of a person: opened with a number the first time, found after that. One a person, never one per service. */
export async function openDossier(writing: Writing, personId: string): Promise<{ readonly id: string }> {
  const { db, tenantId, now } = writing
  const known = await db
    .selectFrom('dossier')
    .select('id')
    .where('person_id', '=', personId)
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

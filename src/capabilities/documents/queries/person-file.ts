import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** The file of a person who reads it online: that in which what they send is put. */
export type PersonFile = { readonly personId: string; readonly dossierId: string }

/**
 * The file of the person signed in, their own one first when two persons turned out to be them; undefined when there is
 * none, when it was closed to online view since, by any of the names, or when this is only how they were once written down.
 */
export async function personFile(db: Db, personId: string | undefined): Promise<PersonFile | undefined> {
  if (personId === undefined) return undefined
  const { rows } = await sql<PersonFile>`
    select f.person_id as "personId", f.id as "dossierId" from dossier f
    where f.person_id = ${personId} and not exists (
      select from person o where o.id = any((select one_person(${personId}))::uuid[]) and o.no_online_view)
    order by f.first_person_id <> f.person_id, f.id limit 1`.execute(db)
  return rows[0]
}

import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** Somebody who may be told: who leads, or directs. */
export type Owner = { readonly id: string; readonly name: string }

/** Who may be named: those who see the page, and are here. Who leads comes first. */
export async function possibleOwners(db: Db): Promise<readonly Owner[]> {
  const { rows } = await sql<Owner>`
    select id, given_name || ' ' || family_name as name from worker
    where active and roles && array['lead', 'director']
    order by not roles && array['lead'], id`.execute(db)
  return rows
}

/** Who is told: the one who was named last, while they are here; otherwise who leads. */
export async function ownerOf(db: Db): Promise<Owner | undefined> {
  const possible = await possibleOwners(db)
  const named = await db
    .selectFrom('door_owner')
    .select('owner_id as id')
    .orderBy('named_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return possible.find(({ id }) => id === named?.id) ?? possible[0]
}

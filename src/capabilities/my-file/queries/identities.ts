import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** Somebody who vouched for a person at the door of their file. */
export type UsedIdentity = {
  /** The short name of who vouched, such as `itsme`. */
  readonly provider: string
  readonly firstAt: Temporal.Instant
  readonly lastAt: Temporal.Instant
}

/** Who vouched for a person so far, the first one first: nothing else is kept of it than the journal. */
export async function identitiesOf(db: Db, personId: string): Promise<readonly UsedIdentity[]> {
  return db
    .selectFrom('journal_event')
    .select(sql<string>`detail ->> 'by'`.as('provider'))
    .select(eb => eb.fn.min('happened_at').as('firstAt'))
    .select(eb => eb.fn.max('happened_at').as('lastAt'))
    .where(sql<boolean>`person_id = any((select one_person(${personId}))::uuid[])`)
    .where('action', '=', 'my-file:enter')
    .where('purpose', '=', 'own-identity')
    .where(sql<boolean>`detail ->> 'by' is not null`)
    .groupBy('provider')
    .orderBy('firstAt')
    .execute()
}

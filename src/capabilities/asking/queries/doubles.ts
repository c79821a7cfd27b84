import type { Db } from '#platform/database/transaction.ts'

/** A request whose person may be known, and what was answered. */
export type Double = {
  readonly requestId: string
  readonly number: string
  readonly personId: string
  readonly taken: string | null
  readonly raisedAt: Temporal.Instant
  readonly version: number
  readonly answer: string | null
  readonly knownId: string | null
}

const base = (db: Db) =>
  db
    .selectFrom('ask_double as a')
    .innerJoin('request as r', join =>
      join.onRef('r.tenant_id', '=', 'a.tenant_id').onRef('r.id', '=', 'a.request_id'),
    )
    .select([
      'a.request_id as requestId',
      'r.number',
      'a.person_id as personId',
      'a.taken',
      'a.raised_at as raisedAt',
    ])
    .select(['a.version', 'a.answer', 'a.known_id as knownId'])

/** The question about one request, if there is one. */
export const oneDouble = (db: Db, requestId: string): Promise<Double | undefined> =>
  base(db).where('a.request_id', '=', requestId).executeTakeFirst()

/** The questions nobody answered yet, the oldest first. */
export const openDoubles = (db: Db): Promise<readonly Double[]> =>
  base(db).where('a.answer', 'is', null).orderBy('a.raised_at').limit(200).execute()

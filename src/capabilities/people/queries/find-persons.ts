import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import type { Wanted } from '../domain/search.ts'

/** A person as a list shows them. */
export type FoundPerson = {
  readonly id: string
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string | null
  readonly nationalNumber: string | null
  readonly phone: string | null
  readonly municipality: string | null
  readonly noAddress: boolean
}

const columns = [
  'id',
  'family_name as familyName',
  'given_name as givenName',
  'birth_date as birthDate',
  'national_number as nationalNumber',
  'phone',
  'municipality',
  'no_address as noAddress',
] as const

/** How many a search shows; with more, one types more. */
export const mostFound = 20

/**
 * Every word must be there, as the beginning of a name (`~>=~` and `~<~` stay indexed behind row level security) or as
 * its sound. Those spelt as typed come first. A person's name may have more words than were typed.
 */
const byWords = (wanted: readonly Wanted[]) => sql<{ person_id: string; near: number }>`(
  select hit.person_id, sum(hit.near)::int as near
  from unnest(${wanted.map(({ from }) => from)}::text[], ${wanted.map(({ until }) => until)}::text[],
    ${wanted.map(({ sound }) => sound)}::text[]) with ordinality as w("from", "until", sound, place)
  cross join lateral (
    select person_id, max(near) as near from (
      select person_id, case when word = w."from" then 3 else 2 end as near from person_word
      where kind = 'name' and word ~>=~ w."from" and word ~<~ w."until"
      union all
      select person_id, 1 from person_word where kind = 'sound' and w.sound <> '' and word = w.sound
    ) spelt group by person_id
  ) hit
  group by hit.person_id having count(*) = ${wanted.length}::int)`

/** The persons whose names have these words, the best spelt first; one more than `mostFound` tells that there are more. */
export async function findByName(db: Db, wanted: readonly Wanted[]): Promise<readonly FoundPerson[]> {
  return db
    .selectFrom('person')
    .innerJoin(byWords(wanted).as('found'), 'found.person_id', 'person.id')
    .select(columns)
    .orderBy('found.near', 'desc')
    .orderBy('sort_key')
    .orderBy('id')
    .limit(mostFound + 1)
    .execute()
}

/** The persons with this national number or telephone, exactly. */
export async function findByNumber(
  db: Db,
  { kind, digits }: { readonly kind: 'national-number' | 'phone'; readonly digits: string },
): Promise<readonly FoundPerson[]> {
  return db
    .selectFrom('person')
    .select(columns)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('person_word')
          .select('person_id')
          .whereRef('person_word.tenant_id', '=', 'person.tenant_id')
          .whereRef('person_word.person_id', '=', 'person.id')
          .where('word', '=', digits)
          .where('kind', '=', kind === 'phone' ? 'phone' : 'number'),
      ),
    )
    .orderBy('sort_key')
    .orderBy('id')
    .limit(mostFound + 1)
    .execute()
}

/** These persons, by name. */
export async function personsOf(db: Db, ids: readonly string[]): Promise<readonly FoundPerson[]> {
  return db
    .selectFrom('person')
    .select(columns)
    .where(sql<boolean>`id = any(${ids})`)
    .orderBy('sort_key')
    .orderBy('id')
    .execute()
}

import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'
import { personName } from '../domain/person.ts'
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
  /** The name under which they were found, when two persons turned out to be one. */
  readonly foundAs?: string
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

/** What was typed, a row a word. */
const typedRows = (wanted: readonly Wanted[]) => sql`
  unnest(${wanted.map(({ from }) => from)}::text[], ${wanted.map(({ until }) => until)}::text[],
    ${wanted.map(({ sound }) => sound)}::text[]) with ordinality as w("from", "until", sound, place)`

/**
 * A fragment alone may be the beginning of half the town: the first few hundred by their spelling are enough to show
 * twenty, those spelt just so among them. Several words narrow each other, so all of each must be known.
 */
const mostBeginnings = 400

const asTypedOrHeard = (words: number) => sql`
  (select person_id, case when word = w."from" then 3 else 2 end as near from person_word
   where kind = 'name' and word ~>=~ w."from" and word ~<~ w."until"
   order by word using ~<~ limit ${words === 1 ? mostBeginnings : null}::int)
  union all
  (select person_id, 1 from person_word where kind = 'sound' and w.sound <> '' and word = w.sound
   limit ${words === 1 ? mostBeginnings : null}::int)`

/** The words of names that differ from a typed one by one mistake, looked up among words that belong to nobody. */
const almostTyped = (wanted: readonly Wanted[]) => {
  const pairs = wanted.flatMap(({ spellings }, place) =>
    spellings.map(spelling => ({ place: place + 1, spelling })),
  )
  return sql`
    select person_id, 1 from person_word where kind = 'name' and word in (
      select known.word from unnest(${pairs.map(({ place }) => place)}::int[],
        ${pairs.map(({ spelling }) => spelling)}::text[]) as typed(place, spelling)
      join name_spelling known on known.spelling = typed.spelling where typed.place = w.place)`
}

/**
 * Every word must be there, as the beginning of a name (`~>=~` and `~<~` stay indexed behind row level security), as
 * its sound, or as `more` says. Those spelt as typed come first. A person's name may have more words than were typed.
 */
const byWords = (wanted: readonly Wanted[], more: RawBuilder<unknown>) => sql<{
  person_id: string
  near: number
}>`(
  select hit.person_id, sum(hit.near)::int as near from ${typedRows(wanted)} cross join lateral (
    select person_id, max(near) as near from (${asTypedOrHeard(wanted.length)} ${more}) spelt group by person_id
  ) hit
  group by hit.person_id having count(*) = ${wanted.length}::int)`

/**
 * Each as who it is: somebody who was written down twice is found under both names, once.
 */
export async function asKept(db: Db, found: readonly FoundPerson[]): Promise<readonly FoundPerson[]> {
  if (found.length === 0) return found
  const merged = await db
    .selectFrom('person_merge')
    .select(['merged_id as id', sql<string>`kept_person(merged_id)`.as('keptId')])
    .where('state', '=', 'merged')
    .where(sql<boolean>`merged_id = any(${found.map(({ id }) => id)})`)
    .execute()
  if (merged.length === 0) return found
  const keptOf = new Map(merged.map(({ id, keptId }) => [id, keptId]))
  const kept = new Map((await personsOf(db, [...keptOf.values()])).map(person => [person.id, person]))
  const resolved = found.map(person => {
    const one = kept.get(keptOf.get(person.id) ?? '')
    return one === undefined ? person : { ...one, foundAs: personName(person) }
  })
  return [...Map.groupBy(resolved, ({ id }) => id).values()].flatMap(([first]) => first ?? [])
}

const persons = async (db: Db, wanted: readonly Wanted[], more: RawBuilder<unknown>) =>
  asKept(
    db,
    await db
      .selectFrom('person')
      .innerJoin(byWords(wanted, more).as('found'), 'found.person_id', 'person.id')
      .select(columns)
      .orderBy('found.near', 'desc')
      .orderBy('sort_key')
      .orderBy('id')
      .limit(mostFound + 1)
      .execute(),
  )

/** Who was found by name: spelt or sounding as typed, and then those that one mistake of typing away are meant too. */
export type FoundByName = { readonly found: readonly FoundPerson[]; readonly near: readonly FoundPerson[] }

/**
 * The persons whose names have these words, the best spelt first; one more than `mostFound` tells that there are more.
 * Only where there is room left are mistakes of typing thought of.
 */
export async function findByName(db: Db, wanted: readonly Wanted[]): Promise<FoundByName> {
  const found = await persons(db, wanted, sql``)
  if (found.length >= mostFound || wanted.every(({ spellings }) => spellings.length === 0))
    return { found, near: [] }
  const known = new Set(found.map(({ id }) => id))
  const all = await persons(db, wanted, sql`union all ${almostTyped(wanted)}`)
  return { found, near: all.filter(({ id }) => !known.has(id)).slice(0, mostFound - found.length) }
}

/** The persons with this national number or telephone, exactly. */
export async function findByNumber(
  db: Db,
  { kind, digits }: { readonly kind: 'national-number' | 'phone'; readonly digits: string },
): Promise<readonly FoundPerson[]> {
  const found = await db
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
  return asKept(db, found)
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

import type { Db } from '#platform/database/transaction.ts'
import { type Comparable, type Likeness, likenessOf } from '../domain/duplicates.ts'
import { personName } from '../domain/person.ts'
import { phoneDigits, plain } from '../domain/words.ts'
import { asKept, type FoundPerson } from './find-persons.ts'

/** A known person who may be the one typed, and why. */
export type Duplicate = { readonly person: FoundPerson; readonly likeness: Likeness }

const rank: Readonly<Record<Likeness, number>> = {
  'national-number': 0,
  'birth-date-and-name': 1,
  'phone-and-name': 2,
  name: 3,
}

/** Who shares a number, a birth date, a name or a telephone with the person typed, each found by its own index. */
const sharing = (db: Db, typed: Comparable) => {
  const ids = db.selectFrom('person').select('id')
  const shared = ids
    .where('national_number', '=', typed.nationalNumber ?? '')
    .union(ids.where('birth_date', '=', typed.birthDate ?? '0001-01-01'))
    .union(ids.where('sort_key', '=', plain(`${typed.familyName} ${typed.givenName}`)))
    .union(
      db
        .selectFrom('person_word')
        .select('person_id as id')
        .where('kind', '=', 'phone')
        .where('word', '=', phoneDigits(typed.phone ?? '-')),
    )
  return db
    .selectFrom('person')
    .select(['id', 'family_name as familyName', 'given_name as givenName', 'birth_date as birthDate'])
    .select(['national_number as nationalNumber', 'phone', 'municipality', 'no_address as noAddress'])
    .where('id', 'in', shared)
    .orderBy('sort_key')
    .limit(200)
    .execute()
}

/** The known persons who may be the one typed, the surest first. */
export async function likelyDuplicates(db: Db, typed: Comparable): Promise<readonly Duplicate[]> {
  const persons = await sharing(db, typed)
  const alike = persons
    .flatMap(person => {
      const likeness = likenessOf(typed, person)
      return likeness === undefined ? [] : [{ person, likeness }]
    })
    .toSorted((a, b) => rank[a.likeness] - rank[b.likeness])
  const kept = await asKept(
    db,
    alike.map(({ person }) => person),
  )
  return kept
    .flatMap(person => {
      const first = alike.find(
        one => one.person.id === person.id || personName(one.person) === person.foundAs,
      )
      return first === undefined ? [] : [{ person, likeness: first.likeness }]
    })
    .slice(0, 10)
}

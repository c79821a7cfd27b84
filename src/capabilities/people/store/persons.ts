import type { Db } from '#platform/database/transaction.ts'
import type { PersonDetails } from '../domain/person.ts'
import { phoneDigits, plain, soundOf, wordsOf } from '../domain/words.ts'

/** The transaction and the centre that a write happens in. */
export type Writing = { readonly db: Db; readonly tenantId: string; readonly now: Temporal.Instant }

/** The columns of what is known, with the key the list of persons is sorted by. */
const columnsOf = (person: PersonDetails) => ({
  family_name: person.familyName,
  given_name: person.givenName,
  birth_date: person.birthDate,
  national_number: person.nationalNumber,
  language: person.language,
  other_language: person.otherLanguage,
  needs_interpreter: person.needsInterpreter,
  contact_channel: person.contactChannel,
  phone: person.phone,
  email: person.email,
  street: person.street,
  postal_code: person.postalCode,
  municipality: person.municipality,
  no_address: person.noAddress,
  safe_contact_note: person.safeContactNote,
  no_online_view: person.noOnlineView,
  sort_key: plain(`${person.familyName} ${person.givenName}`),
})

type Word = { readonly word: string; readonly kind: 'name' | 'sound' | 'number' | 'phone' }

/** Everything a person is found by. */
function searchWords(person: PersonDetails): readonly Word[] {
  const names = wordsOf(`${person.familyName} ${person.givenName}`)
  const found: readonly Word[] = [
    ...names.map(word => ({ word, kind: 'name' as const })),
    ...new Set(names.map(soundOf)).values().map(word => ({ word, kind: 'sound' as const })),
    { word: person.nationalNumber ?? '', kind: 'number' },
    { word: phoneDigits(person.phone ?? ''), kind: 'phone' },
  ]
  return found.filter(({ word }) => word !== '')
}

async function insertWords(
  { db, tenantId }: Writing,
  personId: string,
  person: PersonDetails,
): Promise<void> {
  const rows = searchWords(person).map(word => ({ tenant_id: tenantId, person_id: personId, ...word }))
  if (rows.length > 0) await db.insertInto('person_word').values(rows).execute()
}

/** Adds a person and the words they are found by. A national number already held by another is refused by its index. */
export async function insertPerson(writing: Writing, id: string, person: PersonDetails): Promise<void> {
  const { db, tenantId, now } = writing
  await db
    .insertInto('person')
    .values({ tenant_id: tenantId, id, ...columnsOf(person), created_at: now })
    .execute()
  await insertWords(writing, id, person)
}

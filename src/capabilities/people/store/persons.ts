import { sql } from 'kysely'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Db } from '#platform/database/transaction.ts'
import { removePasskeys } from '#platform/passkeys/passkeys.ts'
import type { PersonDetails } from '../domain/person.ts'
import { phoneDigits, plain, soundOf, wordsOf } from '../domain/words.ts'

/** The transaction and the centre that a write happens in. */
export type Writing = { readonly db: Db; readonly tenantId: string; readonly now: Temporal.Instant }

/** Somebody else holds this national number: never two persons for one. */
export type NationalNumberTaken = { readonly kind: 'NationalNumberTaken' }

/** Whether the person said who they are, or something stands in place of the name. */
type Naming = 'named' | 'unnamed'

/** A person to add; `naming` says when something stands in place of the name. */
type NewPerson = PersonDetails & { readonly naming?: Naming }

/** The columns of what is known, with the key the list of persons is sorted by. */
export const columnsOf = (person: PersonDetails) => ({
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
  shared_phone: person.sharedPhone,
  shared_mail: person.sharedMail,
  easy_read: person.easyRead,
  interpreter_language: person.interpreterLanguage,
  sort_key: plain(`${person.familyName} ${person.givenName}`),
})

type Word = { readonly word: string; readonly kind: 'name' | 'sound' | 'number' | 'phone' }

/** Everything a person is found by. */
export function searchWords(person: PersonDetails): readonly Word[] {
  const names = wordsOf(`${person.familyName} ${person.givenName}`)
  const found: readonly Word[] = [
    ...names.map(word => ({ word, kind: 'name' as const })),
    ...new Set(names.map(soundOf)).values().map(word => ({ word, kind: 'sound' as const })),
    { word: person.nationalNumber ?? '', kind: 'number' },
    { word: phoneDigits(person.phone ?? ''), kind: 'phone' },
  ]
  return found.filter(({ word }) => word !== '')
}

/** Somebody who gave no name is found by the number that stands in its place, not by words that all such persons share. */
const foundBy = (person: PersonDetails, naming: Naming): readonly Word[] =>
  searchWords(naming === 'unnamed' ? { ...person, givenName: '' } : person)

async function insertWords(
  { db, tenantId }: Writing,
  personId: string,
  words: readonly Word[],
): Promise<void> {
  const rows = words.map(word => ({ tenant_id: tenantId, person_id: personId, ...word }))
  if (rows.length > 0) await db.insertInto('person_word').values(rows).execute()
}

/**
 * Adds a person and the words they are found by. When somebody else holds the national number already, nothing is
 * added; a registration of the same number that is under way is waited for.
 */
export async function insertPerson(
  writing: Writing,
  id: string,
  person: NewPerson,
): Promise<Result<void, NationalNumberTaken>> {
  const { db, tenantId, now } = writing
  const { naming = 'named' } = person
  const added = await db
    .insertInto('person')
    .values({
      tenant_id: tenantId,
      id,
      ...columnsOf(person),
      name_given: naming === 'named',
      created_at: now,
    })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'national_number']).where('national_number', 'is not', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return refuse({ kind: 'NationalNumberTaken' })
  await insertWords(writing, id, foundBy(person, naming))
  return ok(undefined)
}

/** Holds a person's row until the end of the transaction, and gives it as it is. */
export const lockPerson = (db: Db, personId: string) =>
  db.selectFrom('person').selectAll().where('id', '=', personId).forUpdate().executeTakeFirst()

/**
 * Holds the row of who somebody is after all merges. Whoever merges holds both, so that what is asked at that instant
 * belongs to the one that stays.
 */
export async function lockKept(db: Db, personId: string): Promise<string | undefined> {
  const row = await lockPerson(db, personId)
  if (row === undefined) return undefined
  const { rows } = await sql<{ kept: string }>`select kept_person(${personId}) as kept`.execute(db)
  const kept = rows[0]?.kept ?? personId
  return kept === personId ? kept : lockKept(db, kept)
}

type Change = {
  readonly personId: string
  /** The version that was changed. */
  readonly version: number
  readonly person: PersonDetails
  readonly reason: string | null
  readonly changedBy: string
}

type ChangeRefusal =
  | NationalNumberTaken
  | { readonly kind: 'StaleVersion'; readonly current: number }
  | { readonly kind: 'NotFound' }

const holderOf = (db: Db, nationalNumber: string | null) =>
  db
    .selectFrom('person')
    .select('id')
    .where('national_number', '=', nationalNumber ?? '')
    .executeTakeFirst()

/**
 * Keeps the person as they were, writes what they are now, and the words they are now found by. With the online view the
 * telephones that opened it go: opened again one day, it is opened to nobody who had one then.
 */
export async function updatePerson(
  writing: Writing,
  { personId, version, person, reason, changedBy }: Change,
): Promise<Result<{ readonly version: number }, ChangeRefusal>> {
  const { db, tenantId, now } = writing
  const before = await lockPerson(db, personId)
  if (before === undefined) return refuse({ kind: 'NotFound' })
  if (before.version !== version) return refuse({ kind: 'StaleVersion', current: before.version })
  const holder = await holderOf(db, person.nationalNumber)
  if (holder !== undefined && holder.id !== personId) return refuse({ kind: 'NationalNumberTaken' })
  const isNamed = before.name_given || before.family_name !== person.familyName
  const kept = { tenant_id: tenantId, person_id: personId, version, data: JSON.stringify(before) }
  await db
    .insertInto('person_version')
    .values({ ...kept, changed_by: changedBy, changed_at: now, reason })
    .execute()
  await db
    .updateTable('person')
    .set({ ...columnsOf(person), name_given: isNamed, version: version + 1 })
    .where('id', '=', personId)
    .execute()
  if (person.noOnlineView) await removePasskeys(db, { kind: 'person', id: personId })
  await db.deleteFrom('person_word').where('person_id', '=', personId).execute()
  await insertWords(writing, personId, foundBy(person, isNamed ? 'named' : 'unnamed'))
  return ok({ version: version + 1 })
}

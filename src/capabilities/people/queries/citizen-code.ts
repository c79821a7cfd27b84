import { sql } from 'kysely'
import type { NationalNumber } from '#kernel/national-number.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { readCode } from '../domain/citizen-code.ts'

/** Whose code it is, and what must be given with it: the birth date, or the PIN when `askPin`. */
export type CodeHolder = {
  readonly personId: string
  readonly birthDate: string | null
  readonly pinHash: string | null
  readonly askPin: boolean
  readonly noOnlineView: boolean
  /** Two persons turned out to be one, and this code is not that of who it is. */
  readonly merged: boolean
}

/** Closed by this person, or by somebody who turned out to be them. */
const closedOnline = sql<boolean>`exists (select from person o where o.id = any((select one_person(person.id))::uuid[]) and o.no_online_view)`

/** Finds the holder of a code as typed. A code alone opens nothing: see `CodeHolder`. */
export async function verifyCitizenCode(
  db: Db,
  {
    tenantId,
    secrets,
    code,
  }: { readonly tenantId: string; readonly secrets: Secrets; readonly code: string },
): Promise<CodeHolder | undefined> {
  const read = readCode(code)
  if (read === undefined) return undefined
  return db
    .selectFrom('citizen_code')
    .innerJoin('person', join =>
      join
        .onRef('person.tenant_id', '=', 'citizen_code.tenant_id')
        .onRef('person.id', '=', 'citizen_code.person_id'),
    )
    .select(['person.id as personId', 'person.birth_date as birthDate', 'pin_hash as pinHash'])
    .select('ask_pin as askPin')
    .select(sql<boolean>`kept_person(person.id) <> person.id`.as('merged'))
    .select(closedOnline.as('noOnlineView'))
    .where('citizen_code.tenant_id', '=', tenantId)
    .where('code_hash', '=', secrets.hash('citizen-code', tenantId, read))
    .executeTakeFirst()
}

/** Who somebody is after all merges, and whether they may look. */
export type NumberHolder = Pick<CodeHolder, 'personId' | 'noOnlineView'>

const holders = (db: Db) =>
  db
    .selectFrom('person')
    .select(sql<string>`kept_person(person.id)`.as('personId'))
    .select(closedOnline.as('noOnlineView'))

/** Finds who has a national number in this centre: of two files that became one, the one that was kept. */
export async function holderOfNumber(db: Db, number: NationalNumber): Promise<NumberHolder | undefined> {
  return holders(db).where('national_number', '=', number).executeTakeFirst()
}

/** Finds who somebody is now: of two files that became one, the one that was kept. */
export async function holderOfPerson(db: Db, personId: string): Promise<NumberHolder | undefined> {
  return holders(db).where('person.id', '=', personId).executeTakeFirst()
}

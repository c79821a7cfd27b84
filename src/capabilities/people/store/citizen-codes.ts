import { randomBytes } from 'node:crypto'
import { hashPassword } from '#platform/secrets/password.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { codeFrom, codeLength } from '../domain/citizen-code.ts'
import type { Writing } from './persons.ts'

type Giving = {
  readonly personId: string
  /** Four to six digits that the person chose; null when the birth date goes with the code. */
  readonly pin: string | null
  readonly actorId: string
  readonly secrets: Secrets
}

/**
 * Gives a person a new code, in place of the one they had, and returns it: this is the only time it is known. Only its
 * keyed hash is kept.
 */
export async function giveCitizenCode(
  { db, tenantId, now }: Writing,
  { personId, pin, actorId, secrets }: Giving,
): Promise<string> {
  const code = codeFrom(randomBytes(codeLength))
  const given = {
    code_hash: secrets.hash('citizen-code', tenantId, code),
    pin_hash: pin === null ? null : await hashPassword(pin),
    ask_pin: pin !== null,
    created_at: now,
    created_by: actorId,
  }
  await db
    .insertInto('citizen_code')
    .values({ tenant_id: tenantId, person_id: personId, ...given })
    .onConflict(conflict => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(given))
    .execute()
  return code
}

/** True when the person has a code already: it is theirs, and nobody can read it back. */
export async function hasCitizenCode({ db }: Pick<Writing, 'db'>, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('citizen_code')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

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
}

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
    .select(['ask_pin as askPin', 'no_online_view as noOnlineView'])
    .where('citizen_code.tenant_id', '=', tenantId)
    .where('code_hash', '=', secrets.hash('citizen-code', tenantId, read))
    .executeTakeFirst()
}

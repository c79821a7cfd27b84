import { demonstrationCode } from '#capabilities/people/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

/** An invented person whose own page one may try. */
export type TryPerson = {
  readonly name: string
  readonly code: string
  readonly birthDate: string
  /** Typed at a stand-in for who vouches for persons. */
  readonly nationalNumber: string | null
}

const most = 3

/** Invented persons with a file, whose code is still the one they were invented with. None outside a demonstration. */
export async function personsToTry(
  db: Db,
  { tenantId, secrets }: { tenantId: string; secrets: Secrets },
): Promise<readonly TryPerson[]> {
  const rows = await db
    .selectFrom('citizen_code as code')
    .innerJoin('tenant', join =>
      join.onRef('tenant.id', '=', 'code.tenant_id').on('tenant.demonstration', '=', true),
    )
    .innerJoin('person', join =>
      join.onRef('person.tenant_id', '=', 'code.tenant_id').onRef('person.id', '=', 'code.person_id'),
    )
    .innerJoin('dossier', join =>
      join
        .onRef('dossier.tenant_id', '=', 'person.tenant_id')
        .onRef('dossier.first_person_id', '=', 'person.id'),
    )
    .innerJoin('document', join =>
      join
        .onRef('document.tenant_id', '=', 'dossier.tenant_id')
        .onRef('document.dossier_id', '=', 'dossier.id')
        .on('document.kind', '=', 'notification'),
    )
    .select(['person.id', 'given_name', 'family_name', 'birth_date', 'national_number', 'code_hash'])
    .where('ask_pin', '=', false)
    .where('no_online_view', '=', false)
    .orderBy('person.id')
    .limit(20)
    .execute()
  const first = [...new Map(rows.map(row => [row.id, row])).values()]
  return first
    .flatMap(row => {
      const code = demonstrationCode(row.id)
      const same = secrets.hash('citizen-code', tenantId, code).equals(row.code_hash)
      if (!same || row.birth_date === null) return []
      const name = `${row.given_name} ${row.family_name}`
      return [{ name, code, birthDate: row.birth_date, nationalNumber: row.national_number }]
    })
    .slice(0, most)
}

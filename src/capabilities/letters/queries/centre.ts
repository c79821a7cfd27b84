import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import type { Organisation } from '../domain/letter.ts'

/** The centre that writes, as commands need it: those have a transaction and no page. */
export async function centreOf(db: Db, tenantId: string): Promise<Tenant> {
  const { rows } = await sql<Omit<Tenant, 'court'> & { court: NonNullable<Tenant['court']> | null }>`
    select id, host, name, languages, street, postal_code as "postalCode", municipality, phone, email,
      opening_hours as "openingHours", demonstration,
      case when court_name is null then null
        else jsonb_build_object('name', court_name, 'address', court_address, 'source', court_source) end as court
    from tenant where id = ${tenantId}`.execute(db)
  const [centre] = rows
  if (centre === undefined) throw new Error('A transaction is open for a centre that does not exist.')
  return { ...centre, court: centre.court ?? undefined }
}

/** The centre as its letters name it. */
export const organisationIn = (
  { name, street, postalCode, municipality, phone, email }: Tenant,
  language: Language,
): Organisation => ({
  name: name[language],
  addressLines: [street, `${postalCode} ${municipality}`],
  phone,
  ...(email === null ? {} : { email }),
})

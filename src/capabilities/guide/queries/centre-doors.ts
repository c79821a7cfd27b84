import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Doors } from '../domain/entry.ts'

/** The counter, telephone and post of the centre itself, in every language: where a new entry starts from. */
export async function centreDoors(db: Db, tenantId: string): Promise<Readonly<Record<Language, Doors>>> {
  const tenant = await db
    .selectFrom('tenant')
    .where('id', '=', tenantId)
    .select([
      sql<Record<Language, string>>`name`.as('name'),
      sql<Record<Language, string>>`opening_hours`.as('hours'),
      sql<string>`street || ', ' || postal_code || ' ' || municipality`.as('address'),
      'phone',
    ])
    .executeTakeFirstOrThrow()
  const { name, hours, address, phone } = tenant
  const doors = (language: Language): Doors => ({
    where: address,
    hours: hours[language],
    phone,
    post: `${name[language]}, ${address}`,
  })
  return { fr: doors('fr'), nl: doors('nl'), de: doors('de'), en: doors('en') }
}

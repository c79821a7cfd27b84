import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'

/** A service as its colleagues know it. */
export type Service = {
  readonly id: string
  readonly name: Readonly<Partial<Record<Language, string>>>
  readonly phone: string
  readonly place: string
  readonly hours: Readonly<Partial<Record<Language, string>>>
}

/** The services of the centre, by name. */
export async function services(db: Db): Promise<readonly Service[]> {
  return db
    .selectFrom('service')
    .select(['id', 'phone', 'place'])
    .select(({ ref }) => [
      ref('name').$castTo<Service['name']>().as('name'),
      ref('opening_hours').$castTo<Service['hours']>().as('hours'),
    ])
    .orderBy(sql`name ->> 'fr'`)
    .orderBy('id')
    .execute()
}

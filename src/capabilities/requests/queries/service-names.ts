import type { Db } from '#platform/database/transaction.ts'
import type { Worded } from '../domain/request.ts'

/** A choice of a filter. */
export type NamedId = { readonly id: string; readonly name: Worded }

/** The services of the centre, for filters. */
export async function serviceNames(db: Db): Promise<readonly NamedId[]> {
  return db
    .selectFrom('service')
    .select('id')
    .select(({ ref }) => ref('name').$castTo<Worded>().as('name'))
    .orderBy('id')
    .execute()
}

/** The caseworkers who are the pilot of some request, for filters. */
export async function pilotNames(db: Db): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await db
    .selectFrom('worker')
    .select(['id', 'given_name', 'family_name'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('request')
          .select('request.id')
          .whereRef('request.tenant_id', '=', 'worker.tenant_id')
          .whereRef('request.pilot_id', '=', 'worker.id')
          .where('ended_on', 'is', null),
      ),
    )
    .orderBy('family_name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, given_name, family_name }) => ({ id, name: `${given_name} ${family_name}` }))
}

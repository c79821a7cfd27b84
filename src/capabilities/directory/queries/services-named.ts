import type { Db } from '#platform/database/transaction.ts'

/** A service as it can be called: its id and its name in every language. */
export type NamedService = { readonly id: string; readonly names: readonly string[] }

/** Every service of the centre, with the names it goes by. */
export async function namedServices(db: Db): Promise<readonly NamedService[]> {
  const rows = await db.selectFrom('service').select(['id', 'name']).orderBy('id').execute()
  return rows.map(({ id, name }) => ({ id, names: Object.values(Object(name)).map(String) }))
}

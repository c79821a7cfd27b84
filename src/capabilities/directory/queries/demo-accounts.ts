import type { Db } from '#platform/database/transaction.ts'

/** An account offered on the sign-in page of a demonstration. */
export type DemoAccount = { readonly id: string; readonly name: string; readonly roles: readonly string[] }

/** The first workers of each role of a demonstration centre. */
export async function demoAccounts(db: Db): Promise<readonly DemoAccount[]> {
  const rows = await db
    .selectFrom('worker')
    .innerJoin('tenant', 'tenant.id', 'worker.tenant_id')
    .select(['worker.id', 'given_name', 'family_name', 'roles'])
    .where('tenant.demonstration', '=', true)
    .where('active', '=', true)
    .orderBy('login')
    .execute()
  const seen = new Map<string, number>()
  return rows
    .filter(({ roles }) => {
      const key = roles.join()
      seen.set(key, (seen.get(key) ?? 0) + 1)
      return (seen.get(key) ?? 0) <= 2
    })
    .map(row => ({ id: row.id, name: `${row.given_name} ${row.family_name}`, roles: row.roles }))
}

import { roles } from '#platform/access/rules.ts'
import type { Db } from '#platform/database/transaction.ts'

/** An account offered on the sign-in page of a demonstration. */
export type DemoAccount = { readonly id: string; readonly name: string; readonly roles: readonly string[] }

/** Enough to hand a file from one to another. */
const perRole = 2

const ranked: readonly string[] = roles
const rankOf = (held: readonly string[]) => ranked.indexOf(held[0] ?? '')

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
  const inOrder = rows.toSorted((a, b) => rankOf(a.roles) - rankOf(b.roles))
  return [...Map.groupBy(inOrder, row => row.roles.join()).values()]
    .flatMap(same => same.slice(0, perRole))
    .map(row => ({ id: row.id, name: `${row.given_name} ${row.family_name}`, roles: row.roles }))
}

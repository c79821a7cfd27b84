import type { Db } from '#platform/database/transaction.ts'

/** What signing in needs of a worker. */
export type Account = { readonly id: string; readonly passwordHash: string | null; readonly active: boolean }

/** The account of a login, in the tenant of the transaction. */
export async function findAccount(db: Db, login: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom('worker')
    .select(['id', 'password_hash', 'active'])
    .where('login', '=', login.toLowerCase())
    .executeTakeFirst()
  return row === undefined ? undefined : { id: row.id, passwordHash: row.password_hash, active: row.active }
}

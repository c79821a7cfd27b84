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

/** The login and the password of a worker, while the account is open. */
export async function openAccount(db: Db, workerId: string) {
  const row = await db
    .selectFrom('worker')
    .select(['login', 'password_hash'])
    .where('id', '=', workerId)
    .where('active', '=', true)
    .executeTakeFirst()
  return row === undefined ? undefined : { login: row.login, passwordHash: row.password_hash }
}

/** A new member of staff. Arrays are lists of codes; `services` are ids. */
export type NewWorker = {
  readonly tenantId: string
  readonly id: string
  readonly login: string
  readonly familyName: string
  readonly givenName: string
  readonly roles: readonly string[]
  readonly languages: readonly string[]
  readonly uiLanguage: 'fr' | 'nl'
  readonly phone: string
  readonly serviceIds: readonly string[]
  readonly passwordHash: string
}

/** Adds a member of staff; false when the login is taken. */
export async function insertWorker(db: Db, worker: NewWorker): Promise<boolean> {
  const row = await db
    .insertInto('worker')
    .values({
      tenant_id: worker.tenantId,
      id: worker.id,
      login: worker.login,
      family_name: worker.familyName,
      given_name: worker.givenName,
      roles: [...worker.roles],
      languages: [...worker.languages],
      ui_language: worker.uiLanguage,
      phone: worker.phone,
      service_ids: [...worker.serviceIds],
      password_hash: worker.passwordHash,
    })
    .onConflict(conflict => conflict.columns(['tenant_id', 'login']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Opens or locks an account; a new password comes with the opening. */
export async function setAccount(
  db: Db,
  workerId: string,
  account: { readonly active: boolean; readonly passwordHash?: string },
): Promise<void> {
  await db
    .updateTable('worker')
    .set({
      active: account.active,
      ...(account.passwordHash === undefined ? {} : { password_hash: account.passwordHash }),
    })
    .set(eb => ({ version: eb('version', '+', 1) }))
    .where('id', '=', workerId)
    .execute()
}

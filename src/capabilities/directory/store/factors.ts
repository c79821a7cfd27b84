import type { Db } from '#platform/database/transaction.ts'
import { stepOfCode, tidyRecoveryCode } from '#platform/secrets/one-time-code.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'

type Where = {
  readonly db: Db
  readonly tenantId: string
  readonly secrets: Secrets
  readonly now: Temporal.Instant
}

/** How a recovery code is kept: nobody reads it back. */
const hashOf = ({ tenantId, secrets }: Pick<Where, 'tenantId' | 'secrets'>, workerId: string, code: string) =>
  secrets.hash('sign-in-guard', tenantId, `recovery:${workerId}:${tidyRecoveryCode(code)}`).toString('hex')

/** What a worker is asked besides the password. `phone`: an application of codes; without, passkeys and paper. */
export type Factor = { readonly phone: 'yes' | 'no'; readonly paperLeft: number }

type FactorRow = { readonly sealed: Buffer | null; readonly recovery_hashes: readonly string[] }

const readFactor = (row: FactorRow | undefined): Factor | undefined =>
  row && { phone: row.sealed === null ? 'no' : 'yes', paperLeft: row.recovery_hashes.length }

const factorRow = (db: Db, workerId: string) =>
  db.selectFrom('worker_factor').select(['sealed', 'recovery_hashes']).where('worker_id', '=', workerId)

/** What is asked besides the password; undefined when it is nothing. */
export const factorOf = async (db: Db, workerId: string): Promise<Factor | undefined> =>
  readFactor(await factorRow(db, workerId).executeTakeFirst())

/** The same, held until the transaction ends: two keys removed at once come one after the other. */
export const holdFactor = async (db: Db, workerId: string): Promise<Factor | undefined> =>
  readFactor(await factorRow(db, workerId).forUpdate().executeTakeFirst())

type NewFactor = {
  readonly workerId: string
  readonly recovery: readonly string[]
  /** Of the phone, with the step of the code that proved it; none where a passkey is the first thing. */
  readonly phone?: { readonly secret: string; readonly step: number } | undefined
}

/** Keeps the secret of a worker's phone and the codes of their paper, in the place of those before. */
export async function keepFactor(where: Where, { workerId, recovery, phone }: NewFactor): Promise<void> {
  const { db, tenantId, secrets, now } = where
  const row = {
    sealed: phone === undefined ? null : secrets.seal(tenantId, phone.secret),
    recovery_hashes: recovery.map(code => hashOf(where, workerId, code)),
    last_step: phone?.step ?? 0,
    confirmed_at: now,
  }
  await db
    .insertInto('worker_factor')
    .values({ tenant_id: tenantId, worker_id: workerId, ...row })
    .onConflict(conflict => conflict.columns(['tenant_id', 'worker_id']).doUpdateSet(row))
    .execute()
}

/** Takes the second factor away, phone and paper; the passkeys must have gone before. */
export const dropFactor = (db: Db, workerId: string) =>
  db.deleteFrom('worker_factor').where('worker_id', '=', workerId).execute()

/** Takes the phone away; the paper stays, for the passkeys. */
export const dropPhone = (db: Db, workerId: string) =>
  db.updateTable('worker_factor').set({ sealed: null }).where('worker_id', '=', workerId).execute()

/**
 * Takes a code: of the phone, never twice the same, or of the paper, which is used up. Locks the row, so that one code
 * sent twice at once is taken once.
 */
export async function takeCode(where: Where, workerId: string, code: string): Promise<boolean> {
  const { db, tenantId, secrets, now } = where
  const row = await db
    .selectFrom('worker_factor')
    .select(['sealed', 'recovery_hashes', 'last_step'])
    .where('worker_id', '=', workerId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return false
  const secret = row.sealed === null ? undefined : secrets.open(tenantId, row.sealed)
  const step = secret === undefined ? undefined : stepOfCode(secret, code.replace(/\s/g, ''), now)
  const hash = hashOf(where, workerId, code)
  const left = row.recovery_hashes.filter(kept => kept !== hash)
  const fresh = step !== undefined && step > row.last_step
  if (!fresh && left.length === row.recovery_hashes.length) return false
  await db
    .updateTable('worker_factor')
    .set(fresh ? { last_step: step } : { recovery_hashes: left })
    .where('worker_id', '=', workerId)
    .execute()
  return true
}

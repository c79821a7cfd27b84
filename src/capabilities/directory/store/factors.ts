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

/** True when this worker enters with a code besides the password. */
export async function hasFactor(db: Db, workerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('worker_factor')
    .select('worker_id')
    .where('worker_id', '=', workerId)
    .executeTakeFirst()
  return row !== undefined
}

type NewFactor = {
  readonly workerId: string
  readonly secret: string
  readonly recovery: readonly string[]
  readonly step: number
}

/** Keeps the secret of a worker's phone, in the place of the one before. */
export async function keepFactor(
  where: Where,
  { workerId, secret, recovery, step }: NewFactor,
): Promise<void> {
  const { db, tenantId, secrets, now } = where
  const row = {
    sealed: secrets.seal(tenantId, secret),
    recovery_hashes: recovery.map(code => hashOf(where, workerId, code)),
    last_step: step,
    confirmed_at: now,
  }
  await db
    .insertInto('worker_factor')
    .values({ tenant_id: tenantId, worker_id: workerId, ...row })
    .onConflict(conflict => conflict.columns(['tenant_id', 'worker_id']).doUpdateSet(row))
    .execute()
}

/** Takes the second factor away. */
export const dropFactor = (db: Db, workerId: string) =>
  db.deleteFrom('worker_factor').where('worker_id', '=', workerId).execute()

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
  const step = stepOfCode(secrets.open(tenantId, row.sealed), code.replace(/\s/g, ''), now)
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

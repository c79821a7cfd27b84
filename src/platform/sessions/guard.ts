import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'
import type { Secrets } from '../secrets/secrets.ts'

/** After three wrong tries each further one waits twice as long; after ten a human must open. */
const freeTries = 3
const triesUntilLock = 10

/** What a guard says before a try. */
export type GuardState =
  | { readonly kind: 'open' }
  | { readonly kind: 'slow'; readonly seconds: number }
  | { readonly kind: 'locked' }

/** What is guarded: an account name or a code, never kept in clear. */
export type Guarded = {
  readonly tenantId: string
  readonly secrets: Secrets
  readonly now: Temporal.Instant
  readonly key: string
}

const hashOf = ({ tenantId, secrets, key }: Guarded) => secrets.hash('sign-in-guard', tenantId, key)

/** The wait that a number of wrong tries costs, in seconds: 2, 4, 8 … at most 15 minutes. */
export function waitAfter(failures: number): number {
  return failures < freeTries ? 0 : Math.min(900, 2 ** (failures - freeTries + 1))
}

/** Says whether a try may be made now. Takes the row lock, so that tries of one key come one after the other. */
export async function askGuard(db: Db, guarded: Guarded): Promise<GuardState> {
  const row = await db
    .selectFrom('sign_in_guard')
    .select(['failures', 'last_try_at', 'locked'])
    .where('key_hash', '=', hashOf(guarded))
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return { kind: 'open' }
  if (row.locked) return { kind: 'locked' }
  // A clock that was set back makes nobody wait longer than the wait itself.
  const waited = Math.max(0, row.last_try_at.until(guarded.now).total('seconds'))
  const seconds = Math.ceil(waitAfter(row.failures) - waited)
  return seconds > 0 ? { kind: 'slow', seconds } : { kind: 'open' }
}

/** Counts a wrong try. */
export async function countFailure(db: Db, guarded: Guarded): Promise<void> {
  await db
    .insertInto('sign_in_guard')
    .values({ tenant_id: guarded.tenantId, key_hash: hashOf(guarded), failures: 1, last_try_at: guarded.now })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'key_hash']).doUpdateSet(eb => ({
        failures: eb('sign_in_guard.failures', '+', 1),
        last_try_at: guarded.now,
        locked: sql<boolean>`sign_in_guard.failures >= ${triesUntilLock - 1}`,
      })),
    )
    .execute()
}

/** Forgets the wrong tries: after a right one, or when a human opens. */
export async function clearGuard(db: Db, guarded: Guarded): Promise<void> {
  await db.deleteFrom('sign_in_guard').where('key_hash', '=', hashOf(guarded)).execute()
}

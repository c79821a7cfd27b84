import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Database, Db } from '#platform/database/transaction.ts'
import { passwordMatches } from '#platform/secrets/password.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { askGuard, clearGuard, countFailure } from '#platform/sessions/guard.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { findAccount } from '../store/workers.ts'

/** Why one is not let in. Nothing says whether the name or the password was wrong. */
export type SignInRefusal =
  | { readonly kind: 'Wrong' }
  | { readonly kind: 'Slow'; readonly seconds: number }
  | { readonly kind: 'Locked' }

type Trying = {
  readonly tenantId: string
  readonly now: Temporal.Instant
  readonly secrets: Secrets
  readonly login: string
  readonly password: string
}

/** Under which name the wrong tries of a login are counted. */
export const guardKeyOf = (login: string): string => `worker:${login.toLowerCase()}`

const guarded = ({ tenantId, now, secrets, login }: Trying) => ({
  tenantId,
  now,
  secrets,
  key: guardKeyOf(login),
})

async function judge(db: Db, trying: Trying): Promise<Result<string, SignInRefusal>> {
  const account = await findAccount(db, trying.login)
  const matches = await passwordMatches(trying.password, account?.active ? account.passwordHash : undefined)
  if (!matches || account === undefined) {
    await countFailure(db, guarded(trying))
    return refuse({ kind: 'Wrong' })
  }
  await clearGuard(db, guarded(trying))
  return ok(await openSession(db, trying, { kind: 'worker', id: account.id }))
}

/**
 * Signs a worker in and gives the session token. Not a command of the pipeline: a wrong try must be counted, and
 * nobody is acting yet. Tries for one name come one after the other, on the guard's row.
 */
export function signIn(database: Database, trying: Trying): Promise<Result<string, SignInRefusal>> {
  return database.transact({ tenantId: trying.tenantId }, async db => {
    const state = await askGuard(db, guarded(trying))
    if (state.kind === 'locked') return refuse({ kind: 'Locked' })
    if (state.kind === 'slow') return refuse({ kind: 'Slow', seconds: state.seconds })
    return judge(db, trying)
  })
}

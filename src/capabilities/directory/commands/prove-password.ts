import type { Db } from '#platform/database/transaction.ts'
import { passwordMatches } from '#platform/secrets/password.ts'
import { askGuard, clearGuard, countFailure } from '#platform/sessions/guard.ts'
import { openAccount } from '../store/workers.ts'
import { guardKeyOf, type Where } from './sign-in.ts'

/**
 * Whether a worker who is signed in knows their password: a machine left open is not enough to make a door. Wrong ones
 * count with those of the sign-in. An account of a demonstration has none, and nothing to prove.
 */
export async function provePassword(
  db: Db,
  where: Where,
  { workerId, password }: { readonly workerId: string; readonly password: string },
): Promise<'right' | 'wrong' | 'wait'> {
  const account = await openAccount(db, workerId)
  if (account === undefined) return 'wrong'
  if (account.passwordHash === null) return 'right'
  const guarded = { ...where, key: guardKeyOf(account.login) }
  if ((await askGuard(db, guarded)).kind !== 'open') return 'wait'
  if (!(await passwordMatches(password, account.passwordHash))) {
    await countFailure(db, guarded)
    return 'wrong'
  }
  await clearGuard(db, guarded)
  return 'right'
}

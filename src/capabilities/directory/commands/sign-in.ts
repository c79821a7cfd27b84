import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Database, Db } from '#platform/database/transaction.ts'
import { passwordMatches } from '#platform/secrets/password.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { askGuard, clearGuard, countFailure } from '#platform/sessions/guard.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { factorOf, takeCode } from '../store/factors.ts'
import { closeTicket, openTicket } from '../store/tickets.ts'
import { findAccount } from '../store/workers.ts'
import { factorGuardKey } from './second-factor.ts'

/** Why one is not let in. Nothing says whether the name or the password was wrong. */
export type SignInRefusal =
  | { readonly kind: 'Wrong' }
  | { readonly kind: 'Slow'; readonly seconds: number }
  | { readonly kind: 'Locked' }
  /** The password was typed too long ago: from the start again. */
  | { readonly kind: 'TicketOld' }

/** Let in, or asked for the code of the phone with a ticket that the page carries. */
export type SignedIn =
  | { readonly kind: 'in'; readonly token: string }
  | { readonly kind: 'code'; readonly ticket: string }

/** Where and when one tries. */
export type Where = { readonly tenantId: string; readonly now: Temporal.Instant; readonly secrets: Secrets }
type Trying = Where & { readonly login: string; readonly password: string }
type TryingCode = Where & { readonly ticket: string; readonly code: string }

/** Under which name the wrong tries of a login are counted. */
export const guardKeyOf = (login: string): string => `worker:${login.toLowerCase()}`

const whereOf = ({ tenantId, now, secrets }: Where) => ({ tenantId, now, secrets })

/** Asks the guard of a key, then tries; a wrong try is counted, a right one forgets the others. */
export async function guarded<Value>(
  db: Db,
  where: Where & { readonly key: string },
  attempt: () => Promise<Value | undefined>,
): Promise<Result<Value, SignInRefusal>> {
  const state = await askGuard(db, where)
  if (state.kind === 'locked') return refuse({ kind: 'Locked' })
  if (state.kind === 'slow') return refuse({ kind: 'Slow', seconds: state.seconds })
  const value = await attempt()
  if (value === undefined) {
    await countFailure(db, where)
    return refuse({ kind: 'Wrong' })
  }
  await clearGuard(db, where)
  return ok(value)
}

/** Opens the session of a worker who proved who they are. */
export async function enter(db: Db, where: Where, workerId: string): Promise<SignedIn> {
  return { kind: 'in', token: await openSession(db, where, { kind: 'worker', id: workerId }) }
}

/**
 * Signs a worker in: gives the session token, or the ticket for the second step. Not a command of the pipeline: a wrong
 * try must be counted, and nobody is acting yet. Tries for one name come one after the other, on the guard's row.
 */
export function signIn(database: Database, trying: Trying): Promise<Result<SignedIn, SignInRefusal>> {
  const where = whereOf(trying)
  return database.transact({ tenantId: trying.tenantId }, db =>
    guarded(db, { ...where, key: guardKeyOf(trying.login) }, async (): Promise<SignedIn | undefined> => {
      const account = await findAccount(db, trying.login)
      const hash = account?.active ? account.passwordHash : undefined
      if (!(await passwordMatches(trying.password, hash)) || account === undefined) return undefined
      if ((await factorOf(db, account.id)) === undefined) return enter(db, where, account.id)
      return { kind: 'code', ticket: closeTicket(where, { purpose: 'sign-in', workerId: account.id }) }
    }),
  )
}

/** The second step: a code of the phone, or one kept on paper, with the ticket of the first. */
export async function signInWithCode(
  database: Database,
  trying: TryingCode,
): Promise<Result<SignedIn, SignInRefusal>> {
  const where = whereOf(trying)
  const ticket = openTicket(where, 'sign-in', trying.ticket)
  if (ticket === undefined) return refuse({ kind: 'TicketOld' })
  const { workerId } = ticket
  return database.transact({ tenantId: trying.tenantId }, db =>
    guarded(db, { ...where, key: factorGuardKey(workerId) }, async () =>
      (await takeCode({ db, ...where }, workerId, trying.code)) ? enter(db, where, workerId) : undefined,
    ),
  )
}

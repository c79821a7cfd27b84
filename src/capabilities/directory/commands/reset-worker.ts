import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { removePasskeys } from '#platform/passkeys/passkeys.ts'
import { hashPassword } from '#platform/secrets/password.ts'
import { clearGuard } from '#platform/sessions/guard.ts'
import { endSessions } from '#platform/sessions/sessions.ts'
import { passphraseFrom } from '../domain/passphrase.ts'
import { dropFactor } from '../store/factors.ts'
import { findAccount, setAccount } from '../store/workers.ts'
import { factorGuardKey } from './second-factor.ts'
import { guardKeyOf } from './sign-in.ts'

/** Opens an account again with a new password, shown once: after a lock, a forgotten password, a lost phone or too many tries. */
export const resetWorker = command({
  name: 'directory:reset-worker',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ login: z.string() }),
  async run({ db, tenantId, now, tools, journal }, { login }) {
    const account = await findAccount(db, login)
    if (account === undefined) return refuse({ kind: 'UnknownLogin' as const })
    const password = passphraseFrom(randomBytes(20))
    await setAccount(db, account.id, { active: true, passwordHash: await hashPassword(password) })
    await endSessions(db, now, { subjectId: account.id })
    const guarded = { tenantId, secrets: tools.secrets, now }
    await clearGuard(db, { ...guarded, key: guardKeyOf(login) })
    await clearGuard(db, { ...guarded, key: factorGuardKey(account.id) })
    await removePasskeys(db, { kind: 'worker', id: account.id })
    await dropFactor(db, account.id)
    journal({ subjectIds: [account.id] })
    return ok({ password })
  },
})

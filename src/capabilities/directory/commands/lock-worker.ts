import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { endSessions } from '#platform/sessions/sessions.ts'
import { findAccount, setAccount } from '../store/workers.ts'

/** Locks an account: nobody enters with it any more, and whoever is inside is shown out. The worker's past acts stay. */
export const lockWorker = command({
  name: 'directory:lock-worker',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ login: z.string() }),
  async run({ db, now, journal }, { login }) {
    const account = await findAccount(db, login)
    if (account === undefined) return refuse({ kind: 'UnknownLogin' as const })
    await setAccount(db, account.id, { active: false })
    await endSessions(db, now, { subjectId: account.id })
    journal({ subjectIds: [account.id] })
    return ok(undefined)
  },
})

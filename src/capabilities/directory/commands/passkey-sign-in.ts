import { type Result, refuse } from '#kernel/result.ts'
import type { Database, Db } from '#platform/database/transaction.ts'
import { writeJournal } from '#platform/journal/journal.ts'
import { readKeyUse } from '#platform/passkeys/ceremony.ts'
import { openAccount } from '../store/workers.ts'
import { factorGuardKey } from './second-factor.ts'
import { enter, guarded, type SignedIn, type SignInRefusal, type Where } from './sign-in.ts'

type Trying = Where & { readonly credential: string; readonly correlation: string }
type Used = { readonly workerId: string; readonly passkey: string; readonly purpose: string }

async function noteUse(db: Db, trying: Trying, { workerId, passkey, purpose }: Used): Promise<void> {
  const { tenantId, now, correlation } = trying
  const actor = { kind: 'worker' as const, id: workerId, roles: [], serviceIds: [] }
  const author = { tenantId, actor, role: undefined, now, correlation }
  const detail = { passkey, asked: purpose }
  await writeJournal(db, author, [
    { kind: 'write', action: 'directory:use-passkey', purpose: 'task', subjectIds: [workerId], detail },
  ])
}

/**
 * Lets a worker in by a passkey: as the second step, or alone when the key asked its holder for a finger or a code. What
 * is not signed right counts with the wrong codes of this worker; an unknown or removed key opens nothing, and there is
 * nothing to guess. A challenge is used up by the try.
 */
export function signInWithPasskey(
  database: Database,
  trying: Trying,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { tenantId, now, secrets, credential } = trying
  const where = { tenantId, now, secrets }
  return database.transact({ tenantId }, async (db): Promise<Result<SignedIn, SignInRefusal>> => {
    const use = await readKeyUse(db, { now }, { credential, door: 'staff' })
    if (use === undefined) return refuse({ kind: 'Wrong' })
    const workerId = use.key.owner.id
    return guarded(db, { ...where, key: factorGuardKey(workerId) }, async () => {
      if ((await openAccount(db, workerId)) === undefined || !(await use.prove())) return undefined
      await noteUse(db, trying, { workerId, passkey: use.key.id, purpose: use.challenge.purpose })
      return enter(db, where, workerId)
    })
  })
}

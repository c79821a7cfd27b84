import { holderOfPerson } from '#capabilities/people/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Database } from '#platform/database/transaction.ts'
import { readKeyUse } from '#platform/passkeys/ceremony.ts'
import { askGuard, clearGuard, countFailure } from '#platform/sessions/guard.ts'
import type { DoorRefusal } from './enter.ts'
import { type Arriving, letIn } from './let-in.ts'

type Trying = Arriving & { readonly credential: string }

/**
 * Opens a person's own file by a telephone that was added before; gives the session token. Of two files that became one,
 * the kept one opens. A telephone that answers wrongly is slowed down, then locked: the code still opens.
 */
export function enterByTelephone(database: Database, trying: Trying): Promise<Result<string, DoorRefusal>> {
  const { tenantId, now, secrets, credential } = trying
  return database.transact({ tenantId }, async (db): Promise<Result<string, DoorRefusal>> => {
    const use = await readKeyUse(db, { now }, { credential, door: 'file' })
    const holder = use && (await holderOfPerson(db, use.key.owner.id))
    if (use === undefined || holder === undefined) return refuse({ kind: 'NoMatch' })
    const guarded = { tenantId, now, secrets, key: `passkey:${use.key.id}` }
    const state = await askGuard(db, guarded)
    if (state.kind === 'locked') return refuse({ kind: 'Locked' })
    if (state.kind === 'slow') return refuse({ kind: 'Slow', seconds: state.seconds })
    if (!(await use.prove())) {
      await countFailure(db, guarded)
      return refuse({ kind: 'NoMatch' })
    }
    await clearGuard(db, guarded)
    if (holder.noOnlineView) return refuse({ kind: 'NoOnlineView' })
    return ok(await letIn(db, trying, { personId: holder.personId, proof: 'code', by: 'telephone' }))
  })
}

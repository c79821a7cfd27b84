import { verifyCitizenCode } from '#capabilities/people/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Database, Db } from '#platform/database/transaction.ts'
import { passwordMatches } from '#platform/secrets/password.ts'
import { askGuard, clearGuard, countFailure } from '#platform/sessions/guard.ts'
import { type Arriving, letIn } from './let-in.ts'

/** Why the door stays shut. `NoOnlineView` is said only to someone who proved who they are. */
export type DoorRefusal =
  | { readonly kind: 'NoMatch' }
  | { readonly kind: 'Slow'; readonly seconds: number }
  | { readonly kind: 'Locked' }
  /** Two files became one, and this code is the other's: said only to someone who proved who they are. */
  | { readonly kind: 'Merged' }
  | { readonly kind: 'NoOnlineView' }

type Trying = Arriving & {
  readonly code: string
  /** ISO text; undefined when a PIN was given instead. */
  readonly birthDate: string | undefined
  readonly pin: string | undefined
}

const guarded = ({ tenantId, now, secrets, code }: Trying) => ({
  tenantId,
  now,
  secrets,
  key: `code:${code}`,
})

type Known = NonNullable<Awaited<ReturnType<typeof verifyCitizenCode>>>

/** A code that asks for a PIN never opens with a birth date: someone to be feared may know it. */
async function proves(known: Known | undefined, { birthDate, pin }: Trying): Promise<boolean> {
  const pinMatches = await passwordMatches(pin ?? '', known?.pinHash)
  if (known === undefined) return false
  if (pin !== undefined || known.askPin) return pinMatches
  return birthDate !== undefined && known.birthDate === birthDate
}

async function judge(db: Db, trying: Trying): Promise<Result<string, DoorRefusal>> {
  const known = await verifyCitizenCode(db, trying)
  if (!(await proves(known, trying)) || known === undefined) {
    await countFailure(db, guarded(trying))
    return refuse({ kind: 'NoMatch' })
  }
  await clearGuard(db, guarded(trying))
  if (known.merged) return refuse({ kind: 'Merged' })
  if (known.noOnlineView) return refuse({ kind: 'NoOnlineView' })
  const by = trying.pin === undefined ? 'code' : 'pin'
  return ok(await letIn(db, trying, { personId: known.personId, proof: 'code', by }))
}

/** Opens a person's own file by code and birth date, or PIN; gives the session token. Wrong tries are counted. */
export function enter(database: Database, trying: Trying): Promise<Result<string, DoorRefusal>> {
  return database.transact({ tenantId: trying.tenantId }, async db => {
    const state = await askGuard(db, guarded(trying))
    if (state.kind === 'locked') return refuse({ kind: 'Locked' })
    if (state.kind === 'slow') return refuse({ kind: 'Slow', seconds: state.seconds })
    return judge(db, trying)
  })
}

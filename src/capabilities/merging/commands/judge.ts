import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Db } from '#platform/database/transaction.ts'
import { faultOf, type MergeFault, type Side } from '../domain/merge.ts'
import { bothPaid, sideOf } from '../queries/sides.ts'

type Seen = {
  readonly keptId: string
  readonly mergedId: string
  readonly keptVersion: number
  readonly mergedVersion: number
}

type Judged = Result<
  { readonly kept: Side; readonly merged: Side },
  | { readonly kind: MergeFault }
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'StaleVersion'; readonly current: number }
>

/** Whether these two may become one, as they were seen; said in words before anybody decides, and again when it is done. */
export async function judge(db: Db, seen: Seen): Promise<Judged> {
  const [kept, merged] = [await sideOf(db, seen.keptId), await sideOf(db, seen.mergedId)]
  if (kept === undefined || merged === undefined) return refuse({ kind: 'NotFound' })
  const fault = faultOf({ kept, merged, bothPaid: await bothPaid(db, kept.id, merged.id) })
  if (fault !== undefined) return refuse({ kind: fault })
  if (kept.version !== seen.keptVersion) return refuse({ kind: 'StaleVersion', current: kept.version })
  if (merged.version !== seen.mergedVersion) return refuse({ kind: 'StaleVersion', current: merged.version })
  return ok({ kept, merged })
}

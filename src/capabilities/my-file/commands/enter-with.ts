import { wasTold } from '#capabilities/messages/index.ts'
import { holderOfNumber } from '#capabilities/people/index.ts'
import { parseNationalNumber } from '#kernel/national-number.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Database } from '#platform/database/transaction.ts'
import { type Arriving, letIn } from './let-in.ts'
import { firstUse } from './tell-opener.ts'

/** Somebody is who they say, and still no file opens. `Unknown`: nobody here has that number, or there is none. */
export type VouchedRefusal = { readonly kind: 'Unknown' | 'NoOnlineView' }

type Vouched = Arriving & {
  /** As the provider writes it. */
  readonly number: string | undefined
  /** The short name of the provider. */
  readonly by: string
}

/** Who is in now. `told`: they know already that this provider opens their file. */
export type LetIn = { readonly token: string; readonly personId: string; readonly told: boolean }

/** Opens the file of whoever has the national number that a provider vouched for. */
export async function enterWith(
  database: Database,
  vouched: Vouched,
): Promise<Result<LetIn, VouchedRefusal>> {
  const read = parseNationalNumber(vouched.number ?? '')
  if (!read.ok) return refuse({ kind: 'Unknown' })
  return database.transact({ tenantId: vouched.tenantId }, async db => {
    const holder = await holderOfNumber(db, read.value.number)
    if (holder === undefined) return refuse({ kind: 'Unknown' })
    if (holder.noOnlineView) return refuse({ kind: 'NoOnlineView' })
    const { personId } = holder
    const told = await wasTold(db, firstUse({ personId, provider: vouched.by }))
    const token = await letIn(db, vouched, { personId, proof: 'identity', by: vouched.by })
    return ok({ token, personId, told })
  })
}

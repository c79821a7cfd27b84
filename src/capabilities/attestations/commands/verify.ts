import { brusselsDate } from '#kernel/calendar.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Database, Db } from '#platform/database/transaction.ts'
import { writeJournal } from '#platform/journal/journal.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { bounds } from '../domain/attestation.ts'
import { type Attestation, attestationByCode, missesIn } from '../queries/attestations.ts'
import { countMiss } from '../store/attestations.ts'

/** Too many unknown codes in this hour: everybody is asked to call. */
export type VerifyRefusal = { readonly kind: 'TooMany' } | { readonly kind: 'Unknown' }

type Trying = {
  readonly tenantId: string
  readonly secrets: Secrets
  readonly now: Temporal.Instant
  readonly code: string
}

/** Tells the person, in who looked, that somebody verified their paper. */
function tell(db: Db, { tenantId, now }: Trying, { id, personId, dossierId }: Attestation): Promise<void> {
  const actor = { kind: 'system' } as const
  const author = { tenantId, actor, role: undefined, now, correlation: undefined }
  return writeJournal(db, author, [
    {
      kind: 'read',
      action: 'attestations:verify',
      purpose: 'verify',
      personId,
      dossierId,
      detail: { attestationId: id },
    },
  ])
}

/**
 * Looks up a code for whoever holds the paper. An unknown one is counted by hour and for all together, since nothing is
 * known of who tries.
 */
export function verify(database: Database, trying: Trying): Promise<Result<Attestation, VerifyRefusal>> {
  const { tenantId, secrets, now, code } = trying
  return database.transact({ tenantId }, async db => {
    const hour = now.round({ smallestUnit: 'hour', roundingMode: 'floor' })
    if ((await missesIn(db, hour)) >= bounds.missesAnHour) return refuse({ kind: 'TooMany' })
    const hash = secrets.hash('attestation', tenantId, code)
    const found = await attestationByCode(db, hash, brusselsDate(now).toString())
    if (found === undefined) {
      await countMiss(db, tenantId, hour)
      return refuse({ kind: 'Unknown' })
    }
    await tell(db, trying, found)
    return ok(found)
  })
}

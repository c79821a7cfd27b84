import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Sorted } from '../domain/sorting.ts'

/** The lock that a restore left, while it is not opened. */
export const openLock = (db: Db) =>
  db.selectFrom('payment_lock').selectAll().where('opened_at', 'is', null).forUpdate().executeTakeFirst()

/** What was done when journal and database were compared. */
export type Found = {
  readonly entries: number
  readonly runs: number
  readonly payments: number
  readonly unmatched: number
  readonly faults: number
}

/** Keeps what a comparison found; who had proposed to open must look again. */
export async function keepComparison(
  db: Db,
  {
    lockId,
    seq,
    found,
    now,
  }: { readonly lockId: string; readonly seq: number; readonly found: Found; readonly now: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable('payment_lock')
    .set({
      compared_at: now,
      compared_seq: seq,
      found: JSON.stringify(found),
      proposed_by: null,
      proposed_at: null,
    })
    .where('id', '=', lockId)
    .execute()
}

type Unmatched = Sorted['unmatched'][number] & { readonly runNumber: string }

/** Keeps what was paid and has no place here. Found again, it stays as somebody settled it. */
export async function keepUnmatched(
  db: Db,
  { tenantId, lockId }: { readonly tenantId: string; readonly lockId: string },
  unmatched: readonly Unmatched[],
): Promise<void> {
  for (const { payment, reason, runNumber } of unmatched)
    await db
      .insertInto('payment_unmatched')
      .values({
        tenant_id: tenantId,
        id: uuidv7(),
        lock_id: lockId,
        run_number: runNumber,
        end_to_end_id: payment.endToEndId,
        dossier_id: payment.dossierId,
        entitlement_id: payment.entitlementId,
        right_kind: payment.rightKind,
        period_from: payment.item.from,
        period_until: payment.item.until,
        payee_name: payment.payeeName,
        amount_cents: payment.cents,
        reason,
      })
      .onConflict(conflict => conflict.columns(['tenant_id', 'lock_id', 'end_to_end_id']).doNothing())
      .execute()
}

/** Says what became of a payment without a place. False when it was settled already, or is none. */
export async function settleUnmatched(
  db: Db,
  settled: {
    readonly id: string
    readonly as: 'paid' | 'not-paid'
    readonly words: string
    readonly by: string
    readonly now: Temporal.Instant
  },
): Promise<boolean> {
  const row = await db
    .updateTable('payment_unmatched')
    .set({
      settled_as: settled.as,
      settled_words: settled.words,
      settled_by: settled.by,
      settled_at: settled.now,
    })
    .where('id', '=', settled.id)
    .where('settled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** How many payments without a place nobody has looked at. */
export async function unsettled(db: Db, lockId: string): Promise<number> {
  const { count } = await db
    .selectFrom('payment_unmatched')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('lock_id', '=', lockId)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** One says that payments may be opened. */
export const proposeOpening = (
  db: Db,
  { lockId, by, now }: { readonly lockId: string; readonly by: string; readonly now: Temporal.Instant },
) =>
  db.updateTable('payment_lock').set({ proposed_by: by, proposed_at: now }).where('id', '=', lockId).execute()

/** Another agrees: runs may leave again. */
export const openPayments = (
  db: Db,
  { lockId, by, now }: { readonly lockId: string; readonly by: string; readonly now: Temporal.Instant },
) => db.updateTable('payment_lock').set({ opened_by: by, opened_at: now }).where('id', '=', lockId).execute()

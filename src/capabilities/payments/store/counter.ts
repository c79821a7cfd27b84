import type { Db } from '#platform/database/transaction.ts'
import type { Writing } from './lock.ts'

/** A payment, as the counter asks for it. */
export const counterPayment = (db: Db, paymentId: string) =>
  db
    .selectFrom('payment')
    .select(['method', 'run_id as runId', 'dossier_id as dossierId'])
    .where('id', '=', paymentId)
    .executeTakeFirst()

/** Who signed for cash, and who gave it. */
export async function keepReceipt(
  { db, tenantId, actorId, now }: Writing,
  { paymentId, signedBy }: { readonly paymentId: string; readonly signedBy: string },
): Promise<void> {
  await db
    .insertInto('counter_receipt')
    .values({
      tenant_id: tenantId,
      payment_id: paymentId,
      signed_by: signedBy,
      handed_by: actorId,
      handed_at: now,
    })
    .execute()
}

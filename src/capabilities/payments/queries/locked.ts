import type { Db } from '#platform/database/transaction.ts'

/** True since a restore, until two people have opened payments again: no run is made, none leaves. */
export async function paymentsLocked(db: Db): Promise<boolean> {
  const lock = await db
    .selectFrom('payment_lock')
    .select('id')
    .where('opened_at', 'is', null)
    .executeTakeFirst()
  return lock !== undefined
}

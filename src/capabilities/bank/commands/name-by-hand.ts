import type { Db } from '#platform/database/transaction.ts'
import { namedByHand } from '../domain/match.ts'
import type { StatementEntry } from '../domain/statement.ts'
import { paymentsMadeByHand, paymentsNamed } from '../queries/payments.ts'

/**
 * Gives the payments that were typed into the bank's own program their ids: the bank may not have kept ours. Statements
 * without such a payment are left as they are.
 */
export async function nameByHand(
  db: Db,
  entries: readonly StatementEntry[],
): Promise<readonly StatementEntry[]> {
  const waiting = await paymentsMadeByHand(db)
  if (waiting.length === 0) return entries
  const ids = entries.flatMap(({ parts }) => parts.flatMap(({ endToEndId }) => endToEndId ?? []))
  const known = new Set((await paymentsNamed(db, [...new Set(ids)])).map(({ endToEndId }) => endToEndId))
  return namedByHand(entries, waiting, known)
}

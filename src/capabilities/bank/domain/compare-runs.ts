import type { WrittenRun } from './read-transfers.ts'
import type { TransferRun } from './transfer.ts'

/** What a file says otherwise than the run it was written from; none is expected, one stops the run. */
export type FileDifference =
  | { readonly kind: 'count' | 'sum' | 'message-id' | 'payer-account' | 'batch-totals' }
  | { readonly kind: 'item'; readonly endToEndId: string }

const bare = (iban: string) => iban.replace(/\s/g, '').toUpperCase()

/** Compares a file that was read back with the run: totals declared, totals counted, each id, account and amount. */
export function differencesBetween(run: TransferRun, file: WrittenRun): readonly FileDifference[] {
  const wanted = run.batches.flatMap(({ transfers }) => transfers)
  const sum = wanted.reduce((total, { amount }) => total + amount, 0)
  const differs: readonly (readonly [Exclude<FileDifference['kind'], 'item'>, boolean])[] = [
    ['message-id', file.messageId !== run.messageId],
    ['payer-account', file.payerIban !== bare(run.payer.iban)],
    ['count', file.declaredCount !== wanted.length || file.transfers.length !== wanted.length],
    ['sum', file.declaredCents !== sum],
    ['batch-totals', file.unevenBatches.length > 0],
  ]
  const items = wanted.filter(({ endToEndId, amount, iban }, index) => {
    const written = file.transfers[index]
    return written?.endToEndId !== endToEndId || written.cents !== amount || written.iban !== bare(iban)
  })
  return [
    ...differs.filter(([, holds]) => holds).map(([kind]) => ({ kind })),
    ...items.map(({ endToEndId }) => ({ kind: 'item' as const, endToEndId })),
  ]
}

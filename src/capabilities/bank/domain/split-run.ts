import type { TransferBatch, TransferRun } from './transfer.ts'

/** The most payments in one file: the largest centre of today in one, and a process that stays below 200 MB. */
export const itemsPerFile = 10_000

/** Cuts a run into runs of at most `most` items, in order. A run that fits stays as it is, under its own message id. */
export function splitRun(run: TransferRun, most: number = itemsPerFile): readonly TransferRun[] {
  const parts: TransferBatch[][] = [[]]
  let room = most
  for (const batch of run.batches)
    for (let from = 0; from < batch.transfers.length; ) {
      if (room === 0) {
        parts.push([])
        room = most
      }
      const transfers = batch.transfers.slice(from, from + room)
      parts.at(-1)?.push({ ...batch, transfers })
      from += transfers.length
      room -= transfers.length
    }
  if (parts.length === 1) return [run]
  return parts.map((batches, index) => ({ ...run, messageId: `${run.messageId}-${index + 1}`, batches }))
}

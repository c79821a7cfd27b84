import type { CommandContext } from '#platform/command/command.ts'
import { openBatch } from '../domain/match.ts'
import type { StatementEntry } from '../domain/statement.ts'
import { readTransferFile } from '../files/read-files.ts'
import { bankFileNamed } from '../queries/bank-files.ts'
import { paymentsNamed } from '../queries/payments.ts'

type Reading = Pick<CommandContext, 'db' | 'tenantId' | 'tools'>

/** The ids of the payments in a batch, read from the very file that left; none when the batch is not ours. */
async function idsIn({ db, tenantId, tools }: Reading, batch: NonNullable<StatementEntry['batch']>) {
  const fileName = batch.messageId ?? batch.batchId?.replace(/-\d+$/, '')
  const file = fileName === undefined ? undefined : await bankFileNamed(db, fileName)
  if (file === undefined) return []
  const read = readTransferFile(await tools.files.get(tenantId, file.hash))
  const transfers = read.ok ? read.value.transfers : []
  const wanted = transfers.filter(({ batchId }) => batch.batchId === null || batchId === batch.batchId)
  return wanted.map(({ endToEndId }) => endToEndId)
}

/** Takes lines that a bank booked for a whole batch apart into its payments, where they add up. */
export async function openBatches(
  reading: Reading,
  entries: readonly StatementEntry[],
): Promise<readonly StatementEntry[]> {
  const opened: StatementEntry[] = []
  for (const entry of entries) {
    const ids = entry.batch === null || entry.cents >= 0 ? [] : await idsIn(reading, entry.batch)
    opened.push(ids.length === 0 ? entry : openBatch(entry, await paymentsNamed(reading.db, ids)))
  }
  return opened
}

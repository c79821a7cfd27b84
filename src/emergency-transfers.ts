import { prepareFiles, type TransferRun } from '#capabilities/bank/index.ts'
import type { WriteTransfers } from '#capabilities/continuity/index.ts'
import type { BoxFile } from '#platform/emergency/box.ts'

const nothing: ReadonlySet<string> = new Set()

/**
 * The bank's file of a month that nobody approved yet, for the emergency file: the same message id and the same
 * end-to-end ids as the file that leaves in the usual way, so that the bank and the statements know one from the other.
 * A payment that the scheme cannot carry is left out, and named: the printed list says to pay it by hand.
 */
export const writeEmergencyTransfers: WriteTransfers = async ({ run, lines, payer }, tools) => {
  const transfers = lines.flatMap(({ endToEndId, method, payee, iban, reference, cents }) =>
    method === 'transfer' ? [{ endToEndId, amount: cents, name: payee, iban: iban ?? '', reference }] : [],
  )
  const all = new Set(transfers.map(({ endToEndId }) => endToEndId))
  if (payer === undefined || transfers.length === 0) return { files: [], byHand: all }
  const files: BoxFile[] = []
  const write = (left: ReadonlySet<string>) => {
    const batch = {
      executeOn: run.executeOn,
      speed: 'normal' as const,
      transfers: transfers.filter(({ endToEndId }) => !left.has(endToEndId)),
    }
    const order: TransferRun = {
      messageId: run.messageId,
      createdAt: Temporal.Instant.from(run.preparedAt),
      payer,
      batches: [batch],
    }
    files.length = 0
    return prepareFiles(order, tools.schemas, async ({ bytes }) => {
      files.push({ name: files.length === 0 ? 'virements.xml' : `virements-${files.length + 1}.xml`, bytes })
    })
  }
  const whole = await write(nothing)
  if (whole.ok) return { files, byHand: nothing }
  const faulty = new Set(
    whole.refusal.faults.flatMap(({ endToEndId }) => (endToEndId == null ? [] : [endToEndId])),
  )
  const rest = faulty.size > 0 && faulty.size < all.size ? await write(faulty) : undefined
  return rest?.ok === true ? { files, byHand: faulty } : { files: [], byHand: all }
}

import { ok, type Result, refuse } from '#kernel/result.ts'
import type { SchemaCheck } from '#platform/xml/schema-check.ts'
import { differencesBetween } from '../domain/compare-runs.ts'
import { type SchemaTrouble, schemaTrouble } from '../domain/schema-words.ts'
import { splitRun } from '../domain/split-run.ts'
import { faultsOf, type TransferFault, type TransferRun } from '../domain/transfer.ts'
import { totalsOf, transferNamespace, writeTransfers } from '../domain/write-transfers.ts'
import { readTransferFile } from './read-files.ts'

/** A file as it will leave, checked. `not-checked`: no schema was at hand; counts and sums were compared all the same. */
export type PreparedFile = {
  readonly messageId: string
  readonly bytes: Uint8Array
  readonly items: number
  readonly cents: number
  readonly schema: 'valid' | 'not-checked'
}

/** Why a run is not written: what is wrong in it, item by item. */
export type PrepareRefusal =
  | { readonly kind: 'RunFaults'; readonly faults: readonly TransferFault[] }
  | { readonly kind: 'SchemaFaults'; readonly faults: readonly SchemaTrouble[] }

/** A file that does not say what the run says: a bug or a damaged memory. It never leaves. */
export class FileDiffers extends Error {
  override readonly name = 'FileDiffers'
}

/** The bytes of one file of transfers. The same run gives the same bytes. */
export const transferFileBytes = (run: TransferRun): Uint8Array =>
  Buffer.concat([...writeTransfers(run)].map(piece => Buffer.from(piece)))

/** What stands on a line of a file: one payment, or none. */
export function itemsByLine(bytes: Uint8Array): (line: number) => string | null {
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  return line => /<EndToEndId>([^<]*)</.exec(lines[line - 1] ?? '')?.[1] ?? null
}

async function prepareOne(
  run: TransferRun,
  schemas: SchemaCheck,
): Promise<Result<PreparedFile, PrepareRefusal>> {
  const bytes = transferFileBytes(run)
  const back = readTransferFile(bytes)
  const differences = back.ok ? differencesBetween(run, back.value) : [back.refusal]
  if (differences.length > 0)
    throw new FileDiffers(
      `${run.messageId}: ${differences
        .map(({ kind }) => kind)
        .slice(0, 5)
        .join(', ')}`,
    )
  const answer = await schemas.check(transferNamespace, bytes)
  if (answer.kind === 'invalid') {
    const itemAt = itemsByLine(bytes)
    return refuse({ kind: 'SchemaFaults', faults: answer.faults.map(fault => schemaTrouble(fault, itemAt)) })
  }
  const { count, cents } = totalsOf(run.batches.flatMap(({ transfers }) => transfers))
  return ok({ messageId: run.messageId, bytes, items: count, cents, schema: answer.kind })
}

/**
 * Writes a run as one file, or several when it is large, each handed over in order and forgotten. Each is read back and
 * compared with the run, then checked against the schema; while a thread checks one, the next is written, so that the
 * memory holds two.
 */
export async function prepareFiles(
  run: TransferRun,
  schemas: SchemaCheck,
  onFile: (file: PreparedFile) => Promise<void>,
): Promise<Result<{ readonly files: number }, PrepareRefusal>> {
  const faults = faultsOf(run)
  if (faults.length > 0) return refuse({ kind: 'RunFaults', faults })
  const parts = splitRun(run)
  const begin = (part: TransferRun | undefined) => {
    const prepared = part && prepareOne(part, schemas)
    prepared?.catch(() => undefined) // when the file before it fails, nobody waits for this one any more
    return prepared
  }
  let ahead = begin(parts[0])
  for (let next = 1; ahead !== undefined; next += 1) {
    const current = ahead
    ahead = begin(parts[next])
    const prepared = await current
    if (!prepared.ok) return prepared
    await onFile(prepared.value)
  }
  return ok({ files: parts.length })
}

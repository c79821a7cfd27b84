import { ok, type Result } from '#kernel/result.ts'
import type { TransferNote, TransferRun } from '../domain/transfer.ts'
import { differencesOf } from '../domain/write-transfers.ts'
import { type Keeping, type KeptFile, keepFile } from '../store/bank-files.ts'
import { type PrepareRefusal, prepareFiles } from './prepare-files.ts'

/** The files of a run, and what stands in them differently from what is known. */
export type KeptRun = {
  readonly files: readonly KeptFile[]
  readonly notes: readonly TransferNote[]
  /** Hash of the kept file; of a kept list of the files, when the run was cut into several. */
  readonly hash: string
}

const listOf = (files: readonly KeptFile[]) =>
  Buffer.from(
    JSON.stringify(files.map(({ messageId, hash, items, cents }) => ({ messageId, hash, items, cents }))),
  )

/**
 * Writes a run, reads it back, checks it and keeps it sealed. Asked twice, it gives the same files. The transaction of
 * the caller holds the rows: undone, no row names a file, and the sweeper removes its bytes.
 */
export async function keepRun(
  keeping: Keeping,
  runId: string,
  run: TransferRun,
): Promise<Result<KeptRun, PrepareRefusal>> {
  const files: KeptFile[] = []
  const prepared = await prepareFiles(run, keeping.tools.schemas, async file => {
    files.push(await keepFile(keeping, { runId, part: files.length + 1 }, file))
  })
  if (!prepared.ok) return prepared
  const [only, ...more] = files
  const hash =
    only !== undefined && more.length === 0
      ? only.hash
      : (await keeping.tools.files.put(keeping.tenantId, listOf(files))).hash
  return ok({ files, notes: differencesOf(run), hash })
}

import { z } from 'zod'
import type { Tools } from '#platform/command/command.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import { job } from '#platform/jobs/jobs.ts'
import { joinPdfs, NotJoinable, type Sides } from '#platform/pdf/join.ts'
import { joinJob, settleBatch } from '../commands/make.ts'
import { type Item, itemsOf, oneBatch, unfinishedBatches } from '../queries/batches.ts'
import type { Joined } from '../store/batches.ts'

/** What putting batches together needs. */
type Joining = {
  readonly database: Database
  readonly execute: Executor
  readonly tools: Pick<Tools, 'files'>
}

type Batched = { readonly sides: Sides; readonly items: readonly Item[] }

/** Reads the letters one by one and joins them: memory holds one batch, never the whole post. */
export async function joinItems(
  { tools }: Pick<Joining, 'tools'>,
  tenantId: string,
  { sides, items }: Batched,
): Promise<Joined> {
  const joiner = joinPdfs(sides)
  for (const { nth, hash } of items) {
    const bytes = await tools.files.get(tenantId, hash)
    try {
      joiner.add(bytes)
    } catch (error) {
      if (error instanceof NotJoinable) return { stuckOn: nth }
      throw error
    }
  }
  const { bytes, pages } = joiner.finish()
  const { hash: contentHash } = await tools.files.put(tenantId, bytes)
  return { contentHash, pages }
}

async function join(joining: Joining, { tenantId, batchId }: { tenantId: string; batchId: string }) {
  const batched = await joining.database.transact({ tenantId }, async db => {
    const batch = await oneBatch(db, batchId)
    return batch?.state === 'making' ? { sides: batch.sides, items: await itemsOf(db, batchId) } : undefined
  })
  if (batched === undefined) return
  const joined = await joinItems(joining, tenantId, batched)
  await joining.execute(settleBatch, { tenantId, actor: { kind: 'system' } }, { batchId, joined })
}

/** Puts one batch together. Cut off and taken up again, it makes the same bytes: its letters are fixed. */
export const joinBatch = job({
  name: joinJob,
  payload: z.strictObject({ tenantId: z.uuid(), batchId: z.uuid() }),
  run: join,
})

/** Looks each ten minutes for batches whose making was cut short. */
export const resumeBatches = job({
  name: 'posting.resume',
  payload: z.strictObject({ tenantId: z.uuid() }),
  every: '*/10 * * * *',
  async run(joining: Joining, { tenantId }) {
    const batchIds = await joining.database.transact({ tenantId }, unfinishedBatches)
    for (const batchId of batchIds) await join(joining, { tenantId, batchId })
  },
})

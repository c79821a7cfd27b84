import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { PreparedFile } from '../files/prepare-files.ts'

/** What keeping a file needs of a command's context. */
export type Keeping = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'> & {
  readonly tools: Pick<CommandContext['tools'], 'files' | 'schemas'>
}

/** A file that was kept. */
export type KeptFile = Omit<PreparedFile, 'bytes'> & { readonly id: string; readonly hash: string }

/** A file of this name with another content was kept before: the run changed after it was approved. */
export class FileAlreadyKept extends Error {
  override readonly name = 'FileAlreadyKept'
}

/** Keeps one file of a run: the bytes are on disk before the row is. The same file twice is the first one. */
export async function keepFile(
  { db, tenantId, actorId, now, tools }: Keeping,
  { runId, part }: { readonly runId: string; readonly part: number },
  { bytes, ...file }: PreparedFile,
): Promise<KeptFile> {
  const { hash, size } = await tools.files.put(tenantId, bytes)
  const id = uuidv7()
  await db
    .insertInto('bank_file')
    .values({
      tenant_id: tenantId,
      id,
      run_id: runId,
      part,
      message_id: file.messageId,
      content_hash: hash,
      bytes: size,
      item_count: file.items,
      total_cents: file.cents,
      schema_check: file.schema,
      written_by: actorId,
      written_at: now,
    })
    .onConflict(conflict => conflict.columns(['tenant_id', 'message_id']).doNothing())
    .execute()
  const kept = await db
    .selectFrom('bank_file')
    .select(['id', 'content_hash'])
    .where('message_id', '=', file.messageId)
    .executeTakeFirstOrThrow()
  if (kept.content_hash !== hash)
    throw new FileAlreadyKept(`${file.messageId} was kept with another content.`)
  return { ...file, id: kept.id, hash }
}

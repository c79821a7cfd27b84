import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Sides } from '#platform/pdf/join.ts'
import type { Waiting } from '../queries/batches.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>

type NewBatch = {
  readonly number: string
  readonly sides: Sides
  readonly letters: readonly Waiting[]
}

/** Fixes the letters of a batch, in their order; gives its id. */
export async function insertBatch(
  { db, tenantId, actorId, now }: Writing,
  { number, sides, letters }: NewBatch,
): Promise<string> {
  const id = uuidv7()
  const row = { tenant_id: tenantId, id, number, sides, letters: letters.length }
  await db
    .insertInto('post_batch')
    .values({ ...row, made_by: actorId, made_at: now })
    .execute()
  const items = letters.map((letter, at) => ({
    tenant_id: tenantId,
    batch_id: id,
    nth: at + 1,
    attempt_id: letter.attemptId,
    document_id: letter.documentId,
    recipient: letter.recipient,
    postal_code: letter.postalCode,
  }))
  await db.insertInto('post_item').values(items).execute()
  return id
}

/** Holds a batch until the end of the transaction; undefined when there is none. */
export const lockBatch = (db: Writing['db'], batchId: string) =>
  db
    .selectFrom('post_batch')
    .select(['id', 'number', 'state'])
    .where('id', '=', batchId)
    .forUpdate()
    .executeTakeFirst()

/** What came of putting a batch together: its file, or the letter that could not be joined. */
export type Joined = { readonly contentHash: string; readonly pages: number } | { readonly stuckOn: number }

/** Notes what came of putting a batch together. The caller holds it. */
export async function settleJoined({ db }: Writing, batchId: string, joined: Joined): Promise<void> {
  const set =
    'stuckOn' in joined
      ? { state: 'stuck', stuck_on: joined.stuckOn }
      : { state: 'ready', content_hash: joined.contentHash, pages: joined.pages }
  await db.updateTable('post_batch').set(set).where('id', '=', batchId).execute()
}

/** Notes that a batch was posted on a day (ISO). The caller holds it. */
export async function markPosted(
  { db, actorId, now }: Writing,
  batchId: string,
  postedOn: string,
): Promise<void> {
  const settled = { settled_by: actorId, settled_at: now }
  await db
    .updateTable('post_batch')
    .set({ state: 'posted', posted_on: postedOn, ...settled })
    .where('id', '=', batchId)
    .execute()
}

/** Undoes a batch: its letters wait again. The caller holds it. */
export async function markUndone({ db, actorId, now }: Writing, batchId: string): Promise<void> {
  const settled = { settled_by: actorId, settled_at: now }
  await db
    .updateTable('post_batch')
    .set({ state: 'undone', stuck_on: null, ...settled })
    .where('id', '=', batchId)
    .execute()
  await db.updateTable('post_item').set({ live: false }).where('batch_id', '=', batchId).execute()
}

/** Writes the number of a registered item beside its letter; null takes it away. False when another letter has it. */
export async function numberItem(
  { db }: Writing,
  { batchId, nth, registered }: { batchId: string; nth: number; registered: string | null },
): Promise<boolean> {
  if (registered !== null) {
    const taken = await db
      .selectFrom('post_item')
      .select('nth')
      .where('registered', '=', registered)
      .where('live', '=', true)
      .where(eb => eb.or([eb('batch_id', '<>', batchId), eb('nth', '<>', nth)]))
      .executeTakeFirst()
    if (taken !== undefined) return false
  }
  await db
    .updateTable('post_item')
    .set({ registered })
    .where('batch_id', '=', batchId)
    .where('nth', '=', nth)
    .execute()
  return true
}

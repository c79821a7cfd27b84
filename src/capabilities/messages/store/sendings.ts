import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Attempt, AttemptState, News } from '../domain/sending.ts'
import type { Chosen } from '../domain/ways.ts'

/** The part of a command's context that a write here needs. */
export type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actor' | 'now'>

const workerOf = ({ actor }: Writing) => (actor.kind === 'worker' ? actor.id : null)

/** Writes down what is to be told; undefined when this person was told of this cause already. */
export async function insertSending(writing: Writing, news: News): Promise<string | undefined> {
  const row = await writing.db
    .insertInto('sending')
    .values({
      tenant_id: writing.tenantId,
      id: uuidv7(),
      reason: news.reason,
      cause_id: news.causeId,
      person_id: news.personId,
      dossier_id: news.dossierId ?? null,
      request_id: news.requestId ?? null,
      document_id: news.documentId ?? null,
      words: JSON.stringify(news.words ?? {}),
      created_by: workerOf(writing),
      created_at: writing.now,
    })
    .onConflict(conflict => conflict.columns(['tenant_id', 'reason', 'cause_id', 'person_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Names the letter that was printed because the news goes by post. */
export async function giveDocument(db: Db, sendingId: string, documentId: string): Promise<void> {
  await db.updateTable('sending').set({ document_id: documentId }).where('id', '=', sendingId).execute()
}

type NewAttempt = Chosen & {
  readonly sendingId: string
  readonly nth: number
  readonly notBefore: Temporal.Instant
}

/** Writes down which way is taken now, before it is. */
export async function insertAttempt(
  { db, tenantId, now }: Writing,
  { sendingId, nth, way, address, notBefore }: NewAttempt,
): Promise<string> {
  const id = uuidv7()
  const row = { id, tenant_id: tenantId, sending_id: sendingId, nth, way, address }
  await db
    .insertInto('sending_attempt')
    .values({ ...row, queued_at: now, not_before: notBefore })
    .execute()
  return id
}

/** Holds an attempt until the end of the transaction, so that two works do not take it up. */
export const lockAttempt = (db: Db, attemptId: string) =>
  db
    .selectFrom('sending_attempt')
    .select(['id', 'sending_id as sendingId', 'way', 'address', 'state', 'tries'])
    .select(['queued_at as queuedAt', 'not_before as notBefore', 'handed_at as handedAt'])
    .where('id', '=', attemptId)
    .forUpdate()
    .executeTakeFirst()

/** Notes that something is being handed over: from now on it may have left. */
export async function markHanding(
  { db, now }: Writing,
  attempt: Pick<Attempt, 'id' | 'tries'>,
): Promise<void> {
  await db
    .updateTable('sending_attempt')
    .set({ state: 'handing', handed_at: now, tries: attempt.tries + 1 })
    .where('id', '=', attempt.id)
    .execute()
}

/** Puts an attempt off: it surely did not leave. */
export async function postpone(
  { db }: Writing,
  attemptId: string,
  put: { readonly notBefore: Temporal.Instant; readonly fault?: string },
): Promise<void> {
  await db
    .updateTable('sending_attempt')
    .set({
      state: 'queued',
      not_before: put.notBefore,
      ...(put.fault === undefined ? {} : { fault: put.fault }),
    })
    .where('id', '=', attemptId)
    .execute()
}

type Settled = { readonly state: AttemptState; readonly fault?: string | undefined }

/** Writes down what came of an attempt, and who said so. */
export async function settleAttempt(
  writing: Writing,
  attemptId: string,
  { state, fault }: Settled,
): Promise<void> {
  await writing.db
    .updateTable('sending_attempt')
    .set({
      state,
      settled_at: writing.now,
      settled_by: workerOf(writing),
      ...(fault === undefined ? {} : { fault }),
    })
    .where('id', '=', attemptId)
    .execute()
}

/** Settles at once every letter of these that still waits for the post; gives those that did. */
export async function settlePosted(
  writing: Writing,
  attemptIds: readonly string[],
): Promise<readonly string[]> {
  if (attemptIds.length === 0) return []
  const rows = await writing.db
    .updateTable('sending_attempt')
    .set({ state: 'sent', settled_at: writing.now, settled_by: workerOf(writing) })
    .where('id', 'in', [...attemptIds])
    .where('way', '=', 'post')
    .where('state', '=', 'queued')
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Addressee } from '../domain/relay.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>

/** A question to a colleague. `answerBy` is an ISO day. */
export type NewAsk = {
  readonly requestId: string
  readonly to: Addressee
  readonly question: string
  readonly answerBy: string
}

/** Adds a question; gives its id. */
export async function insertAsk({ db, tenantId, actorId, now }: Writing, ask: NewAsk): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('colleague_ask')
    .values({
      tenant_id: tenantId,
      id,
      request_id: ask.requestId,
      from_id: actorId,
      to_worker_id: ask.to.kind === 'worker' ? ask.to.id : null,
      to_service_id: ask.to.kind === 'service' ? ask.to.id : null,
      asked_at: now,
      question: ask.question,
      answer_by: ask.answerBy,
    })
    .execute()
  return id
}

type Closing =
  | { readonly state: 'answered' | 'declined'; readonly answer: string }
  | { readonly state: 'taken-back' }

/** Closes an open question; true when it was open. */
export async function closeAsk(
  { db, actorId, now }: Writing,
  id: string,
  closing: Closing,
): Promise<boolean> {
  const row = await db
    .updateTable('colleague_ask')
    .set({
      state: closing.state,
      answer: closing.state === 'taken-back' ? null : closing.answer,
      closed_at: now,
      closed_by: actorId,
    })
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

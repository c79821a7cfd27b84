import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Addressee } from '../domain/relay.ts'

type Writing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now'>

/** An offer to take a request over. `answerBy` is an ISO day. */
export type NewOffer = {
  readonly requestId: string
  readonly fromId: string
  readonly to: Addressee
  readonly reason: string
  readonly answerBy: string
}

/** Adds an offer; gives its id. The database refuses a second open one of the same request. */
export async function insertOffer({ db, tenantId, actorId, now }: Writing, offer: NewOffer): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('hand_off')
    .values({
      tenant_id: tenantId,
      id,
      request_id: offer.requestId,
      from_id: offer.fromId,
      to_worker_id: offer.to.kind === 'worker' ? offer.to.id : null,
      to_service_id: offer.to.kind === 'service' ? offer.to.id : null,
      offered_by: actorId,
      offered_at: now,
      reason: offer.reason,
      answer_by: offer.answerBy,
    })
    .execute()
  return id
}

type Closing =
  | { readonly state: 'accepted' | 'taken-back' | 'overtaken' }
  | { readonly state: 'refused'; readonly refusal: string }

/** Closes an open offer; true when it was open. */
export async function closeOffer(
  { db, actorId, now }: Writing,
  id: string,
  closing: Closing,
): Promise<boolean> {
  const row = await db
    .updateTable('hand_off')
    .set({
      state: closing.state,
      refusal: closing.state === 'refused' ? closing.refusal : null,
      closed_at: now,
      closed_by: actorId,
    })
    .where('id', '=', id)
    .where('state', '=', 'offered')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

import type { Writing } from '#capabilities/people/index.ts'

/** A request whose person may be known. `taken`: the national number that somebody known holds. */
export type NewDouble = {
  readonly requestId: string
  readonly personId: string
  readonly taken: string | null
}

/** Keeps the question 'is it the same person?', once a request. */
export async function insertDouble(
  { db, tenantId, now }: Writing,
  { requestId, personId, taken }: NewDouble,
): Promise<void> {
  await db
    .insertInto('ask_double')
    .values({ tenant_id: tenantId, request_id: requestId, person_id: personId, taken, raised_at: now })
    .onConflict(conflict => conflict.columns(['tenant_id', 'request_id']).doNothing())
    .execute()
}

type Answering = {
  readonly requestId: string
  readonly version: number
  /** Who it is; `other`: none of them; null takes the answer back. */
  readonly answer: { readonly same: string } | 'other' | null
}

/** Answers the question, or takes the answer back; false when it changed meanwhile. */
export async function writeDouble(
  { db, now, actorId }: Writing & { readonly actorId: string },
  { requestId, version, answer }: Answering,
): Promise<boolean> {
  const row = await db
    .updateTable('ask_double')
    .set({
      version: version + 1,
      answer: answer === null ? null : answer === 'other' ? 'other' : 'same',
      known_id: answer === null || answer === 'other' ? null : answer.same,
      answered_by: answer === null ? null : actorId,
      answered_at: answer === null ? null : now,
    })
    .where('request_id', '=', requestId)
    .where('version', '=', version)
    .returning('request_id')
    .executeTakeFirst()
  return row !== undefined
}

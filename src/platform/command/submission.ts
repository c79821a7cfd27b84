import type { Actor } from '../access/rules.ts'
import type { Db } from '../database/transaction.ts'

type Submission = {
  readonly tenantId: string
  readonly submissionId: string
  readonly command: string
  readonly actor: Actor
  readonly now: Temporal.Instant
}

/** A submission id was used again by somebody else or for another act: a forged or mixed-up form. */
export class SubmissionMismatch extends Error {
  override readonly name = 'SubmissionMismatch'
}

/**
 * Claims a submission id. When it was used before, gives the result of that time; a second click that arrives
 * while the first is at work waits for it here, on the unique key.
 */
export async function earlierResult(
  db: Db,
  { tenantId, submissionId, command, actor, now }: Submission,
): Promise<unknown> {
  const actorId = actor.kind === 'system' ? tenantId : actor.id
  const claimed = await db
    .insertInto('submission')
    .values({ tenant_id: tenantId, id: submissionId, command, actor_id: actorId, received_at: now })
    .onConflict(conflict => conflict.columns(['tenant_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (claimed !== undefined) return undefined
  const earlier = await db
    .selectFrom('submission')
    .select(['command', 'actor_id', 'result'])
    .where('id', '=', submissionId)
    .executeTakeFirstOrThrow()
  if (earlier.command !== command || earlier.actor_id !== actorId)
    throw new SubmissionMismatch('This form was sent by somebody else or for another act.')
  return earlier.result
}

/** Keeps the result for the second click. The value must survive JSON: ids and codes. */
export async function rememberResult(
  db: Db,
  { tenantId, submissionId, value }: { tenantId: string; submissionId: string; value: unknown },
): Promise<void> {
  await db
    .updateTable('submission')
    .set({ result: JSON.stringify(value ?? null) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', submissionId)
    .execute()
}

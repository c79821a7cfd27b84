import type { CommandContext } from '#platform/command/command.ts'
import type { SuspendableKind } from '../domain/ground.ts'

/** A ground as the director writes it. Days are ISO texts; `words` by language, French always. */
export type NewGround = {
  readonly id: string
  readonly clockKind: SuspendableKind
  readonly words: Readonly<Record<string, string>>
  readonly article: string
  readonly source: string
  readonly mostDays: number
  readonly from: string
  readonly until: string | null
}

/** Writes a ground down. */
export async function insertGround(
  { db, tenantId, actorId, now }: CommandContext,
  ground: NewGround,
): Promise<void> {
  await db
    .insertInto('suspension_ground')
    .values({
      tenant_id: tenantId,
      id: ground.id,
      clock_kind: ground.clockKind,
      words: JSON.stringify(ground.words),
      article: ground.article,
      source: ground.source,
      most_days: ground.mostDays,
      from_on: ground.from,
      until_on: ground.until,
      entered_by: actorId,
      entered_at: now,
    })
    .execute()
}

/** Ends a ground after an ISO day; true when nobody had ended it. */
export async function endGroundAfter(
  { db, actorId, now }: CommandContext,
  { groundId, until }: { readonly groundId: string; readonly until: string },
): Promise<boolean> {
  const row = await db
    .updateTable('suspension_ground')
    .set({ until_on: until, ended_by: actorId, ended_at: now })
    .where('id', '=', groundId)
    .where('ended_by', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

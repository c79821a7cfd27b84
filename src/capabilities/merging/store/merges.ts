import { sql, type Updateable } from 'kysely'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Schema } from '#platform/database/schema.ts'

type Proposal = {
  readonly keptId: string
  readonly mergedId: string
  readonly keptVersion: number
  readonly mergedVersion: number
  readonly reason: string
}

/** Keeps a proposal; undefined when one about these two waits already. */
export async function insertProposal(
  { db, tenantId, actorId, now }: CommandContext,
  proposal: Proposal,
): Promise<string | undefined> {
  const row = await db
    .insertInto('person_merge')
    .values({
      tenant_id: tenantId,
      id: uuidv7(),
      state: 'proposed',
      kept_id: proposal.keptId,
      merged_id: proposal.mergedId,
      kept_version: proposal.keptVersion,
      merged_version: proposal.mergedVersion,
      reason: proposal.reason,
      proposed_by: actorId,
      proposed_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/**
 * Holds both persons, their files and their rights until the end: what is registered, paid or written of them at this
 * instant comes before or after, never in between. Always in the same order, so that two merges wait for each other.
 */
export async function holdBoth(
  { db }: Pick<CommandContext, 'db'>,
  personIds: readonly string[],
): Promise<void> {
  await sql`select from person where id = any(${personIds}) order by id for update`.execute(db)
  await sql`select from dossier where person_id = any(${personIds}) order by id for update`.execute(db)
  await sql`select from entitlement where dossier_id in (select id from dossier where person_id = any(${personIds}))
    order by id for update`.execute(db)
}

type Named = { readonly id: string; readonly version: number }

type Move = {
  readonly from: 'proposed' | 'merged'
  readonly to: Updateable<Schema['person_merge']>
}

/** Moves on what nobody else has moved since it was seen; false when somebody has. */
async function moveOn({ db }: CommandContext, { id, version }: Named, { from, to }: Move): Promise<boolean> {
  const row = await db
    .updateTable('person_merge')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', from)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Two are one from now on. */
export function keepMerge(context: CommandContext, named: Named, undoUntil: string): Promise<boolean> {
  const decided = { decided_by: context.actorId, decided_at: context.now }
  return moveOn(context, named, {
    from: 'proposed',
    to: { ...decided, state: 'merged', undo_until: undoUntil },
  })
}

/** They are two, with why. */
export function refuseMerge(context: CommandContext, named: Named, refusal: string): Promise<boolean> {
  const decided = { decided_by: context.actorId, decided_at: context.now }
  return moveOn(context, named, { from: 'proposed', to: { ...decided, state: 'refused', refusal } })
}

/** They were two after all. */
export function keepUndoing(context: CommandContext, named: Named, reason: string): Promise<boolean> {
  const undone = { undone_by: context.actorId, undone_at: context.now, undone_reason: reason }
  return moveOn(context, named, { from: 'merged', to: { ...undone, state: 'undone' } })
}

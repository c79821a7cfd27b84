import { ok, type Result, refuse } from '#kernel/result.ts'
import type { CommandContext, CommonRefusal } from '#platform/command/command.ts'
import { mayWrite } from '../domain/access.ts'
import { type StaffEntry, staffEntry } from '../queries/staff.ts'
import { lockEntry } from '../store/entries.ts'

/** Neither a lead, nor the director, nor the owner. */
export type NotYours = { readonly kind: 'NotYours' }

/** Whoever acts, as the rules of the guide ask about them. */
export const writerOf = ({ actor, actorId }: Pick<CommandContext, 'actor' | 'actorId'>) => ({
  id: actorId,
  roles: actor.kind === 'worker' ? actor.roles : [],
})

/** The entry, held until the end, as its newest version stands; refused when it changed since the form was made. */
export async function heldEntry(
  context: CommandContext,
  { entryId, version }: { readonly entryId: string; readonly version: number },
): Promise<Result<StaffEntry, CommonRefusal | NotYours>> {
  const locked = await lockEntry(context.db, entryId)
  const entry = locked && (await staffEntry(context.db, entryId, 'fr'))
  if (entry === undefined) return refuse({ kind: 'NotFound' })
  if (entry.version !== version) return refuse({ kind: 'StaleVersion', current: entry.version })
  if (!mayWrite(writerOf(context), entry.ownerId)) return refuse({ kind: 'NotYours' })
  return ok(entry)
}

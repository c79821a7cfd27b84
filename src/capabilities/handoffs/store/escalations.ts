import type { CommandContext } from '#platform/command/command.ts'
import type { Sleeping } from '../queries/sleeping.ts'

/** Marks that those who answer for it were told: each thing that sleeps wakes somebody once. */
export async function markEscalated(
  { db, now, today }: Pick<CommandContext, 'db' | 'now' | 'today'>,
  { what, id }: Sleeping,
): Promise<void> {
  if (what === 'orientation')
    await db.updateTable('orientation').set({ reminded_on: today.toString() }).where('id', '=', id).execute()
  else
    await db
      .updateTable(what === 'offer' ? 'hand_off' : 'colleague_ask')
      .set({ escalated_at: now })
      .where('id', '=', id)
      .execute()
}

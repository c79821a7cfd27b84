import { sql } from 'kysely'
import type { CommandContext } from '#platform/command/command.ts'
import type { Sleeping } from '../queries/sleeping.ts'

/** Marks that those who answer for it were told: each thing that sleeps wakes somebody once. One statement a kind. */
export async function markEscalated(
  { db, now, today }: Pick<CommandContext, 'db' | 'now' | 'today'>,
  all: readonly Sleeping[],
): Promise<void> {
  const idsOf = (what: Sleeping['what']) => all.filter(one => one.what === what).map(({ id }) => id)
  for (const [what, table] of [
    ['offer', 'hand_off'],
    ['ask', 'colleague_ask'],
  ] as const)
    await sql`update ${sql.table(table)} set escalated_at = ${now} where id = any(${idsOf(what)}::uuid[])`.execute(
      db,
    )
  await sql`update orientation set reminded_on = ${today} where id = any(${idsOf('orientation')}::uuid[])`.execute(
    db,
  )
}

import type { Db } from '#platform/database/transaction.ts'

/** The day of the next planned meeting of the committee, ISO; undefined when none is planned. */
export async function nextMeetingDay(db: Db, today: Temporal.PlainDate): Promise<string | undefined> {
  const row = await db
    .selectFrom('meeting')
    .select('held_on')
    .where('state', '=', 'planned')
    .where('held_on', '>=', today.toString())
    .orderBy('held_on')
    .limit(1)
    .executeTakeFirst()
  return row?.held_on
}

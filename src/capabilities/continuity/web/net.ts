import { daysBetween } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type Alarm, alarmsOf } from '../domain/alarms.ts'
import { backupState, drills, hasPhrase, lockState } from '../queries/state.ts'

/** What somebody must look at now. */
export async function alarmsNow({
  db,
  now,
  today,
}: Pick<StaffContext, 'db' | 'now' | 'today'>): Promise<readonly Alarm[]> {
  const { made, failed } = await backupState(db)
  const [drill] = await drills(db)
  return alarmsOf({
    hoursSinceBackup: made === undefined ? undefined : now.since(made.at).total('hours'),
    lastFailed: failed === undefined ? 'no' : 'yes',
    locked: (await lockState(db)) === undefined ? 'no' : 'yes',
    daysSinceDrill: drill === undefined ? undefined : daysBetween(Temporal.PlainDate.from(drill.on), today),
    hasPhrase: (await hasPhrase(db)) ? 'yes' : 'no',
  })
}

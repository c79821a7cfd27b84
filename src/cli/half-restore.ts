import { restoreCutOff, restoreMarkOf } from '#platform/backup/restore-mark.ts'
import type { Config } from '#platform/config/config.ts'
import type { Engine } from '#platform/database/engine.ts'
import { CannotStart } from './failures.ts'

/**
 * Makes sure that no restore was cut off here: an empty database would be taken for a new one.
 * @throws CannotStart saying what to run.
 */
export async function refuseHalfRestore({ dataDir }: Config, { pool }: Engine): Promise<void> {
  const cutOff = await restoreCutOff(dataDir, pool)
  if (cutOff !== undefined)
    throw new CannotStart(
      'databaseNotReady',
      `A restore was cut off before it was done; no row of it is in the database. Run it again: npm run --silent reliance -- restore --from "${cutOff.folder}". To give it up and go on with what was there before, remove ${restoreMarkOf(dataDir)}.`,
    )
}

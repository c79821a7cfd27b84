import { systemClock } from '#kernel/calendar.ts'
import { nextBackupFolder, removeOldBackups } from '#platform/backup/kept.ts'
import { logBackup } from '#platform/backup/log.ts'
import { type MadeBackup, makeBackup } from '#platform/backup/make-backup.ts'
import type { BackupKeys } from '#platform/backup/manifest.ts'
import type { Config } from '#platform/config/config.ts'
import type { Engine } from '#platform/database/engine.ts'
import { requireMasterKey } from './open-parts.ts'
import { asOwner } from './prepare-database.ts'

/** What closes and opens backups here. */
export const backupKeys = (config: Config): BackupKeys => ({
  masterKey: requireMasterKey(config),
  backupKey: config.backupKey === undefined ? undefined : Buffer.from(config.backupKey, 'base64'),
})

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.name
      : 'unknown'

/** Writes one backup as the owner, and says in the database how it ended. */
export function backUp(config: Config, engine: Engine, folder: string): Promise<MadeBackup> {
  const keys = backupKeys(config)
  return asOwner(config, engine, async owner => {
    const began = systemClock.now()
    const since = performance.now()
    try {
      const made = await makeBackup(
        { engine: owner, keys, dataDir: config.dataDir, clock: systemClock },
        folder,
      )
      await logBackup(owner.pool, began, { made })
      return made
    } catch (error) {
      const seconds = (performance.now() - since) / 1_000
      await logBackup(owner.pool, began, { trouble: codeOf(error), seconds }).catch(() => undefined)
      throw error
    }
  })
}

/** A backup among the kept ones of BACKUP_DIR; the oldest go when there are more than BACKUP_KEEP. */
export async function backUpToKeep(
  config: Config,
  engine: Engine,
  dir: string,
): Promise<readonly [string, MadeBackup]> {
  const folder = await nextBackupFolder(dir, systemClock.now())
  const made = await backUp(config, engine, folder)
  await removeOldBackups(dir, config.backupKeep)
  return [folder, made]
}

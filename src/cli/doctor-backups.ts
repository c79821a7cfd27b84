import { keptBackups } from '#platform/backup/kept.ts'
import type { Config } from '#platform/config/config.ts'
import { bad, type Finding, fine, warn } from './finding.ts'

const limitHours = 36

/** Looks into BACKUP_DIR: is there a whole backup, and how old is it. Opens no database. */
export async function backupFindings(config: Config, now: Temporal.Instant): Promise<readonly Finding[]> {
  const places =
    config.paymentsJournalDir === undefined
      ? warn(
          'The journal of payments lies in one place only. Set PAYMENTS_JOURNAL_DIR, best on another machine.',
        )
      : fine('The journal of payments lies in two places.')
  if (config.backupDir === undefined)
    return [warn('No backup is made: set BACKUP_DIR, best on another machine.'), places]
  const last = (await keptBackups(config.backupDir)).at(-1)
  if (last === undefined) return [bad(`${config.backupDir} holds no whole backup.`), places]
  const hours = now.since(last.takenAt).total('hours')
  const words = `The last backup is ${Math.max(0, Math.round(hours))} hours old: ${last.folder}.`
  if (hours < -1)
    return [
      warn(`The last backup is dated ahead of now: the clock of this machine went back. ${last.folder}`),
      places,
    ]
  return [hours > limitHours ? bad(words) : fine(words), places]
}

import { systemClock } from '#kernel/calendar.ts'
import { lastBackupBegan } from '#platform/backup/log.ts'
import { backUpToKeep } from './backups.ts'
import type { Parts } from './open-parts.ts'

const lookEveryMs = 10 * 60 * 1_000
/** In Belgian time: after midnight's works, before anybody arrives. */
const hour = 3
const backupLock = 7_236_019

/** Due once a night; and at any hour when the last one is older than a day and a half, or lies in the future. */
export function backupDue(last: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  if (last === undefined) return true
  const hours = now.since(last).total('hours')
  if (hours < 0 || hours > 36) return true
  return hours > 12 && now.toZonedDateTimeISO('Europe/Brussels').hour === hour
}

/** One process at a time: on PostgreSQL several take up works beside each other. */
async function aloneOn<Value>({ engine }: Parts, work: () => Promise<Value>): Promise<Value | undefined> {
  if (engine.kind === 'embedded') return work()
  const client = await engine.pool.connect()
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [
      backupLock,
    ])
    if (!rows[0]?.got) return undefined
    try {
      return await work()
    } finally {
      await client.query('select pg_advisory_unlock($1)', [backupLock])
    }
  } finally {
    client.release()
  }
}

/** Makes the nightly backup into BACKUP_DIR in this very process. Without BACKUP_DIR nothing happens: `doctor` says so. */
export function keepBackups(parts: Parts): () => Promise<void> {
  const dir = parts.config.backupDir
  if (dir === undefined) return async () => undefined
  let running: Promise<unknown> = Promise.resolve()
  const look = async () => {
    if (!backupDue(await lastBackupBegan(parts.engine.pool), systemClock.now())) return
    await aloneOn(parts, () => backUpToKeep(parts.config, parts.engine, dir))
  }
  const tick = () => {
    running = running.then(look).catch(error => console.error(`The backup failed: ${String(error)}`))
  }
  const timer = setInterval(tick, lookEveryMs)
  timer.unref()
  tick()
  return async () => {
    clearInterval(timer)
    await running
  }
}

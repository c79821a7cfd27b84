import type pg from 'pg'
import { uuidv7 } from '#kernel/uuid.ts'
import type { MadeBackup } from './make-backup.ts'

/** How a backup ended. `trouble` is a code of the system, such as ENOSPC. */
export type BackupOutcome =
  | { readonly made: MadeBackup }
  | { readonly trouble: string; readonly seconds: number }

/** Says in the database that a backup was made, or failed, so that the pages can tell. An older schema has no place for it. */
export async function logBackup(
  pool: pg.Pool,
  began: Temporal.Instant,
  outcome: BackupOutcome,
): Promise<void> {
  const { rows } = await pool.query<{ known: boolean }>(
    "select to_regclass('backup_log') is not null as known",
  )
  if (!rows[0]?.known) return
  const columns =
    'made' in outcome
      ? [
          outcome.made.id,
          outcome.made.seconds,
          'made',
          null,
          outcome.made.rows,
          outcome.made.files,
          outcome.made.bytes,
        ]
      : [null, outcome.seconds, 'failed', outcome.trouble, null, null, null]
  await pool.query(
    `insert into backup_log (id, began_at, backup_id, seconds, outcome, trouble, row_count, file_count, bytes)
     values ($1, $2, $3, round($4::numeric), $5, $6, $7, $8, $9)`,
    [uuidv7(), began.toString(), ...columns],
  )
}

/** When the last backup began, as the database knows it; undefined when none was made. */
export async function lastBackupBegan(pool: pg.Pool): Promise<Temporal.Instant | undefined> {
  const { rows } = await pool.query<{ began: Temporal.Instant }>(
    "select began_at as began from backup_log where outcome = 'made' order by began_at desc limit 1",
  )
  return rows[0]?.began
}

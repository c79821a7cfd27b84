import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** The last backup that was made, and the last that failed if that was later. */
export async function backupState(db: Db) {
  const rows = await db
    .selectFrom('backup_log')
    .select([
      'began_at as at',
      'outcome',
      'trouble',
      'row_count as rows',
      'file_count as files',
      'bytes',
      'seconds',
    ])
    .orderBy('began_at', 'desc')
    .limit(50)
    .execute()
  const made = rows.find(({ outcome }) => outcome === 'made')
  const [newest] = rows
  return { made, failed: newest?.outcome === 'failed' ? newest : undefined }
}

const name = (worker: string) =>
  sql<string>`concat_ws(' ', ${sql.ref(`${worker}.given_name`)}, ${sql.ref(`${worker}.family_name`)})`

/** The lock of a restore that is not opened yet, with who proposed to. */
export const lockState = (db: Db) =>
  db
    .selectFrom('payment_lock as l')
    .leftJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'l.tenant_id').onRef('w.id', '=', 'l.proposed_by'),
    )
    .select([
      'l.id',
      'l.taken_at as takenAt',
      'l.locked_at as lockedAt',
      'l.compared_at as comparedAt',
      'l.found',
    ])
    .select(['l.proposed_by as proposedBy', name('w').as('proposer')])
    .where('l.opened_at', 'is', null)
    .executeTakeFirst()

export type LockState = NonNullable<Awaited<ReturnType<typeof lockState>>>

/** Payments of the journal without a place here: those nobody looked at come first. */
export const unmatchedOf = (db: Db, lockId: string) =>
  db
    .selectFrom('payment_unmatched')
    .select([
      'id',
      'run_number as run',
      'dossier_id as dossierId',
      'right_kind as kind',
      'period_from as from',
    ])
    .select([
      'payee_name as payee',
      'amount_cents as cents',
      'reason',
      'settled_as as settledAs',
      'settled_words as words',
    ])
    .where('lock_id', '=', lockId)
    .orderBy(sql`settled_at is not null`)
    .orderBy('id')
    .limit(200)
    .execute()

export type UnmatchedRow = Awaited<ReturnType<typeof unmatchedOf>>[number]

/** The drills, newest first. */
export const drills = (db: Db) =>
  db
    .selectFrom('restore_drill as d')
    .innerJoin('worker as w', join =>
      join.onRef('w.tenant_id', '=', 'd.tenant_id').onRef('w.id', '=', 'd.done_by'),
    )
    .select(['d.id', 'd.done_on as on', 'd.minutes', 'd.result', 'd.words', name('w').as('who')])
    .orderBy('d.done_on', 'desc')
    .orderBy('d.id', 'desc')
    .limit(24)
    .execute()

export type Drill = Awaited<ReturnType<typeof drills>>[number]

/** How far the journal outside is known here. */
export async function journalState(db: Db) {
  return db
    .selectFrom('payment_journal')
    .select(['seq', 'written_at as at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The emergency files of the runs that did not leave yet, and of the last ones that did. */
export const emergencyState = (db: Db) =>
  db
    .selectFrom('emergency_file as e')
    .innerJoin('payment_run as r', join =>
      join.onRef('r.tenant_id', '=', 'e.tenant_id').onRef('r.id', '=', 'e.run_id'),
    )
    .leftJoin('emergency_use as u', join =>
      join.onRef('u.tenant_id', '=', 'e.tenant_id').onRef('u.run_id', '=', 'e.run_id'),
    )
    .select([
      'e.run_id as runId',
      'e.month',
      'e.written_at as at',
      'e.item_count as items',
      'e.total_cents as cents',
    ])
    .select([
      'e.folder',
      'e.with_phrase as withPhrase',
      'r.number',
      'r.state',
      'u.id as useId',
      'u.said_by as saidBy',
    ])
    .select(['u.confirmed_at as confirmedAt', 'u.paid_on as paidOn'])
    .orderBy('e.month', 'desc')
    .limit(6)
    .execute()

export type EmergencyRow = Awaited<ReturnType<typeof emergencyState>>[number]

/** True once finance chose its phrase. */
export async function hasPhrase(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('emergency_key')
    .select('id')
    .where('superseded_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

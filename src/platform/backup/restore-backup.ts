import { rm } from 'node:fs/promises'
import type pg from 'pg'
import type { Engine } from '../database/engine.ts'
import { applyInside, historyStartsWith, isAtLevel, type Migration, migrate } from '../database/migrate.ts'
import { checkBackup } from './check-backup.ts'
import { centresIn, emptyDatabase, holdsNothing } from './emptying.ts'
import { loadRowsOf } from './loading.ts'
import { type BackupKeys, BackupUnusable, fingerprintOf, type Manifest, openingKey } from './manifest.ts'
import { type BackupPlace, readPart } from './parts.ts'
import { markRestore, restoreMarkOf } from './restore-mark.ts'
import { writeFileLine } from './stored-files.ts'
import { plainTexts } from './tables.ts'

/** What a restore works with. `engine` is the owner's on PostgreSQL. */
export type RestoreOrder = {
  readonly engine: Engine
  readonly keys: BackupKeys
  readonly dataDir: string
  readonly migrations: readonly Migration[]
  /** The French name of a centre that may be replaced, as somebody typed it. */
  readonly replace?: string | undefined
  /** The last words in the same transaction: what nobody may do before the restore was looked at. */
  finish(client: pg.ClientBase, manifest: Manifest): Promise<void>
}

function requireOurs(manifest: Manifest, { keys, migrations }: RestoreOrder): void {
  if (manifest.masterKey !== fingerprintOf(keys.masterKey))
    throw new BackupUnusable(
      'The master key here is not the one of this backup: nothing that it sealed could be opened. Put the right key back first (RELIANCE_KEY, or keys/master.key in the data folder).',
    )
  if (!historyStartsWith(migrations, manifest.migrations))
    throw new BackupUnusable('This backup was made by a newer program. Restore it with that one.')
}

async function requireAlone({ kind }: Engine, client: pg.ClientBase): Promise<void> {
  if (kind === 'embedded') return // the lock of the folder saw to it
  const { rowCount } = await client.query(
    "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'reliance' limit 1",
  )
  if (rowCount !== 0)
    throw new BackupUnusable('Reliance is at work on this database. Stop every process first, then restore.')
}

async function requireEmptyOrNamed(client: pg.ClientBase, replace: string | undefined): Promise<void> {
  if (await holdsNothing(client)) return
  const centres = await centresIn(client)
  if (replace === undefined)
    throw new BackupUnusable(
      `This database holds ${centres.join(', ')}. To lose all of it and put the backup in its place, add: --replace "${centres[0]}"`,
    )
  if (!centres.includes(replace))
    throw new BackupUnusable(`No centre here is called "${replace}". Nothing was changed.`)
}

/** Tables that are those of the backup stay, and are emptied when its rows come: others make room for them. */
async function bringToLevel(client: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query('drop schema if exists pgboss cascade')
  if (await isAtLevel(client, migrations)) return
  await emptyDatabase(client)
  await applyInside(client, migrations)
}

/**
 * Nothing is lost in a database that holds no centre: it comes to the level of the backup before the transaction,
 * in small steps. The server has room for some thousands of locks, and one step for all would take nine thousand.
 */
async function prepareTables(
  { engine, migrations }: RestoreOrder,
  { migrations: { length } }: Manifest,
): Promise<void> {
  const wanted = migrations.slice(0, length)
  const client = await engine.pool.connect()
  try {
    if (!(await holdsNothing(client)) || (await isAtLevel(client, wanted))) return
    await client.query('begin')
    await emptyDatabase(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
  await migrate(engine.pool, wanted)
}

const broken = (table: unknown, rule: unknown) =>
  `The rows of this backup do not hang together: the table ${table} breaks the rule ${rule}. Nothing was changed. Restore an earlier backup, and keep this one for whoever finds out why.`

/** What the database refuses, in words that say what to do; its own message may hold what a row holds. */
function inWords(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === '53200')
    return new BackupUnusable(
      'PostgreSQL has no room for all that a restore must lock. Nothing was changed. Restore into an empty database, or set max_locks_per_transaction = 256 in postgresql.conf and start PostgreSQL again.',
    )
  const { table, constraint } = error as { table?: unknown; constraint?: unknown }
  return /^23/.test(String(error.code)) ? new BackupUnusable(broken(table, constraint ?? 'not null')) : error
}

/** One transaction from the first table to the last row: killed at any moment, the database is what it was before. */
async function restoreRows(order: RestoreOrder, place: BackupPlace, manifest: Manifest): Promise<void> {
  const client = await order.engine.pool.connect()
  const level = manifest.migrations.length
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(7236001)')
    await requireAlone(order.engine, client)
    await requireEmptyOrNamed(client, order.replace)
    await client.query(plainTexts)
    await bringToLevel(client, order.migrations.slice(0, level))
    await loadRowsOf(client, place, manifest)
    await applyInside(client, order.migrations.slice(level))
    await client.query('insert into restoration (backup_id, taken_at) values ($1, $2)', [
      manifest.id,
      manifest.takenAt,
    ])
    await order.finish(client, manifest)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw inWords(error)
  } finally {
    client.release()
  }
}

/** Files first: a row must never name a letter that is not on the disk. */
async function restoreFiles(order: RestoreOrder, place: BackupPlace, manifest: Manifest): Promise<void> {
  for (const part of manifest.parts.filter(({ table }) => table === undefined))
    for await (const lines of readPart(place, part, 1))
      for (const line of lines) await writeFileLine(order.dataDir, line)
}

async function requireRoom({ engine, replace }: RestoreOrder): Promise<void> {
  const client = await engine.pool.connect()
  try {
    await requireAlone(engine, client)
    await requireEmptyOrNamed(client, replace)
  } finally {
    client.release()
  }
}

/**
 * Puts a backup back: everything is checked before anything is changed, files come before rows, rows come in one
 * transaction, an older backup is brought to the schema of today. Safe to run again after it was cut off.
 */
export async function restoreBackup(order: RestoreOrder, folder: string): Promise<Manifest> {
  const manifest = await checkBackup(folder, order.keys)
  requireOurs(manifest, order)
  await requireRoom(order)
  await markRestore(order.dataDir, { backupId: manifest.id, folder })
  const place = { folder, id: manifest.id, key: openingKey(order.keys, manifest) }
  await restoreFiles(order, place, manifest)
  await prepareTables(order, manifest)
  await restoreRows(order, place, manifest)
  await rm(restoreMarkOf(order.dataDir), { force: true })
  await order.engine.pool.query('analyze')
  return manifest
}

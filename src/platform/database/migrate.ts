import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

/** A numbered SQL text; forward only, never edited once it has run anywhere. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** A migration that ran is no longer the text it was, or a newer program has been here. */
export class MigrationMismatch extends Error {
  override readonly name = 'MigrationMismatch'
}

/** Reads `db/migrations`, in order. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter(name => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map(name => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

const ledger = `create table if not exists migration (
  name text primary key, checksum text not null, applied_at timestamptz not null default now())`

/**
 * Brings the database to the newest schema, each migration in its own transaction: a crash leaves whole ones.
 * Two programs that start at once wait for each other. Returns the names that ran.
 *
 * @throws MigrationMismatch when the database and the files tell different histories.
 */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<readonly string[]> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(7236001)')
    await client.query(ledger)
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from migration order by name',
    )
    checkHistory(rows, migrations)
    const due = migrations.slice(rows.length)
    for (const migration of due) await apply(client, migration)
    return due.map(({ name }) => name)
  } finally {
    await client.query('select pg_advisory_unlock(7236001)').catch(() => undefined)
    client.release()
  }
}

function checkHistory(
  applied: readonly { name: string; checksum: string }[],
  migrations: readonly Migration[],
): void {
  for (const [index, row] of applied.entries()) {
    const ours = migrations[index]
    if (ours === undefined)
      throw new MigrationMismatch(`The database knows ${row.name}: it was made by a newer program.`)
    if (ours.name !== row.name || ours.checksum !== row.checksum)
      throw new MigrationMismatch(`Migration ${row.name} is not the text that ran in this database.`)
  }
}

/** True when a history that ran elsewhere is how ours begins: same names, same texts. */
export const historyStartsWith = (
  migrations: readonly Migration[],
  applied: readonly { readonly name: string; readonly checksum: string }[],
): boolean =>
  applied.every(
    ({ name, checksum }, at) => migrations[at]?.name === name && migrations[at]?.checksum === checksum,
  )

/** True when exactly these migrations ran in this database, each with its text. */
export async function isAtLevel(client: pg.ClientBase, migrations: readonly Migration[]): Promise<boolean> {
  await client.query(ledger)
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  )
  return rows.length === migrations.length && historyStartsWith(migrations, rows)
}

/** Runs migrations inside the transaction that is open: for a restore, which is whole or not at all. */
export async function applyInside(client: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query(ledger)
  for (const { name, sql, checksum } of migrations) {
    await client.query(sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
  }
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed and was undone.`, { cause: error })
  }
}

/** The migrations that did not run yet on this database; all of them on one that was never migrated. */
export async function migrationsDue(
  pool: pg.Pool,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const known = await pool.query<{ found: boolean }>("select to_regclass('migration') is not null as found")
  if (!known.rows[0]?.found) return migrations.map(({ name }) => name)
  const { rows } = await pool.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  )
  checkHistory(rows, migrations)
  return migrations.slice(rows.length).map(({ name }) => name)
}

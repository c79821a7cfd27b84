// A backup and a restore of 10,000 persons and 1,000,000 payments, beside the server's own copy of the same bytes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { systemClock } from '#kernel/calendar.ts'
import { openBackup } from '#platform/backup/check-backup.ts'
import { makeBackup } from '#platform/backup/make-backup.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { openPostgres } from '#platform/database/engine.ts'
import { readMigrations } from '#platform/database/migrate.ts'
import { openBigCentre } from './support/big-centre.ts'

const payments = 1_000_000
const limits = { backup: 300, restore: 900, memory: 600 } as const

/** As rows of the journal, of the size of a payment: the time of a backup is in its bytes, not in their meaning. */
const grow = `
  insert into payment_journal (tenant_id, seq, run_id, state, mac, written_at)
  select $1, n, gen_random_uuid(), 'sent', encode(sha256(n::text::bytea), 'hex'), now() from generate_series(1, $2) n`

const seconds = (since: number) => (performance.now() - since) / 1_000
const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)

let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 200)

async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres'
  const name = `reliance_bench_to_${process.pid}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const drop = async () => {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
  return { url: url.href, drop }
}

const scratch = mkdtempSync(join(tmpdir(), 'reliance-bench-backup-'))
const centre = await openBigCentre()
const to = await emptyDatabase()
const target = openPostgres(to.url, 1)
try {
  await centre.engine.pool.query(grow, [centre.tenantId, payments])
  const { rows } = await centre.engine.pool.query<{ bytes: number }>(
    'select pg_database_size(current_database()) as bytes',
  )
  const keys = { masterKey: centre.masterKey }
  const folder = join(scratch, 'backup')
  const order = { engine: centre.engine, keys, dataDir: scratch, clock: systemClock }
  const made = await makeBackup(order, folder)
  const verifying = performance.now()
  await openBackup(folder, keys)
  const verified = seconds(verifying)
  const restoring = performance.now()
  const migrations = readMigrations('db/migrations')
  await restoreBackup(
    { engine: target, keys, dataDir: scratch, migrations, finish: async () => undefined },
    folder,
  )
  const restored = seconds(restoring)
  console.log(`${made.rows} rows; the database is ${megabytes(rows[0]?.bytes ?? 0)} MB on its disk.`)
  console.log(`Backup: ${made.seconds.toFixed(1)} s, ${megabytes(made.bytes)} MB (limit ${limits.backup} s).`)
  console.log(
    `Verify: ${verified.toFixed(1)} s. Restore: ${restored.toFixed(1)} s (limit ${limits.restore} s).`,
  )
  console.log(`Memory of this process at most: ${megabytes(peak)} MB (limit ${limits.memory} MB).`)
  if (made.seconds > limits.backup || restored > limits.restore || megabytes(peak) > limits.memory)
    process.exitCode = 1
} finally {
  clearInterval(watch)
  await target.close()
  await to.drop()
  await centre.close()
  rmSync(scratch, { recursive: true, force: true })
}

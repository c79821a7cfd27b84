import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { systemClock } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { openCentre } from '../../../test/support/centre.ts'
import { onPostgres, openTestEngine } from '../../../test/support/database.ts'
import { type Engine, openEmbedded } from '../database/engine.ts'
import { readMigrations } from '../database/migrate.ts'
import { createFileStore } from '../files/store.ts'
import { openBackup } from './check-backup.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { restoreCutOff } from './restore-mark.ts'

const masterKey = Buffer.alloc(32, 5)
const keys = { masterKey }
const migrations = readMigrations('db/migrations')
const letter = Buffer.from('%PDF-1.7 a letter')

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'reliance-backup-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function opened(open: () => Promise<Engine>): Promise<Engine> {
  const engine = await open()
  onTestFinished(() => engine.close())
  return engine
}

const texts = 'Zoé “«»” \\ \n\t \u2028 é'

/** A centre with a letter on the disk, texts of every kind, bytes, instants to the microsecond, and JSON that is null. */
async function givenCentre() {
  const engine = await opened(openTestEngine)
  const dataDir = folder()
  const { tenantId, workers } = await openCentre(engine)
  const store = createFileStore({ folder: join(dataDir, 'files'), masterKey })
  const { hash } = await store.put(tenantId, letter)
  await engine.pool.query('update worker set given_name = $2 where id = $1', [workers.clerk, texts])
  await engine.pool.query(
    `insert into submission (tenant_id, id, command, actor_id, result, received_at)
     values ($1, $2, 'a:b', $2, 'null', '2026-02-03 04:05:06.123456+00'), ($1, $3, 'a:b', $3, null, now())`,
    [tenantId, uuidv7(), uuidv7()],
  )
  return { engine, dataDir, tenantId, hash }
}

async function everyRow({ pool }: Engine): Promise<Record<string, unknown>> {
  const { rows } = await pool.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('migration', 'restoration') order by 1",
  )
  const found: Record<string, unknown> = {}
  for (const { name } of rows) {
    const all = await pool.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
    found[name] = all.rows.map(({ row }) => row)
  }
  return found
}

const restoring = (engine: Engine, dataDir: string) => ({
  engine,
  keys,
  dataDir,
  migrations,
  finish: async () => undefined,
})

const backupOf = async (given: { engine: Engine; dataDir: string }) => {
  const to = join(folder(), 'backup')
  await makeBackup({ ...given, keys, clock: systemClock }, to)
  return to
}

const targets: readonly [string, () => Promise<Engine>][] = onPostgres
  ? [
      ['the same engine', openTestEngine],
      ['the embedded engine, never migrated', () => openEmbedded({ image: undefined })],
    ]
  : [['the same engine', openTestEngine]]

test.for(targets)('a backup gives back every row and every file: %s', async ([, open]) => {
  const given = await givenCentre()
  const from = await backupOf(given)
  const { files, tables } = await openBackup(from, keys)
  expect(files).toBe(2)
  expect(tables.find(({ name }) => name === 'worker')?.rows).toBe(12)
  const engine = await opened(open)
  const dataDir = folder()
  const finish = async (client: pg.ClientBase) => {
    const { rowCount } = await client.query('select from pg_locks where pid = pg_backend_pid()')
    expect(rowCount, 'a server as it comes has room for some 7,000').toBeLessThan(3_000)
  }
  await restoreBackup({ ...restoring(engine, dataDir), finish }, from)
  expect(await everyRow(engine)).toEqual(await everyRow(given.engine))
  const store = createFileStore({ folder: join(dataDir, 'files'), masterKey })
  expect(Buffer.from(await store.get(given.tenantId, given.hash))).toEqual(letter)
  const walls = 'select relname, relforcerowsecurity from pg_class where relnamespace = 2200 order by 1'
  expect((await engine.pool.query(walls)).rows).toEqual((await given.engine.pool.query(walls)).rows)
  await expect(engine.pool.query('update submission set tenant_id = gen_random_uuid()')).rejects.toThrow(
    /foreign key/,
  )
})

test('from PostgreSQL to the embedded engine and back, every row and every file stay what they were', async context => {
  context.skip(!onPostgres, 'needs both engines')
  const given = await givenCentre()
  const between = await opened(() => openEmbedded({ image: undefined }))
  const betweenDir = folder()
  await restoreBackup(restoring(between, betweenDir), await backupOf(given))
  const home = await opened(openTestEngine)
  const homeDir = folder()
  const second = await backupOf({ engine: between, dataDir: betweenDir })
  await restoreBackup(restoring(home, homeDir), second)
  expect(await everyRow(home)).toEqual(await everyRow(given.engine))
  const store = createFileStore({ folder: join(homeDir, 'files'), masterKey })
  expect(Buffer.from(await store.get(given.tenantId, given.hash))).toEqual(letter)
})

test('nothing of a person can be read in a backup, nor opened with another key', async () => {
  const from = await backupOf(await givenCentre())
  for (const file of readdirSync(from))
    expect(readFileSync(join(from, file), 'latin1')).not.toContain('caseworker')
  await expect(openBackup(from, { masterKey: Buffer.alloc(32, 6) })).rejects.toThrow(/not the key/)
})

test('a backup that was cut, changed or is not whole is refused before anything is touched', async () => {
  const from = await backupOf(await givenCentre())
  const target = restoring(await opened(openTestEngine), folder())
  const part = readdirSync(from).find(name => name.includes('worker')) ?? ''
  const path = join(from, part)
  const bytes = readFileSync(path)
  appendFileSync(path, 'x')
  await expect(restoreBackup(target, from)).rejects.toThrow(`${part} is not what was written`)
  writeFileSync(path, Buffer.from(bytes).fill(255 - (bytes[10] ?? 0), 10, 11)) // another byte, whatever it was
  await expect(openBackup(from, keys)).rejects.toThrow(`${part} is not what was written`)
  rmSync(path)
  await expect(openBackup(from, keys)).rejects.toThrow(`${part} is missing`)
  const manifest = join(from, 'manifest.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"files": 2', '"files": 1'))
  await expect(openBackup(from, keys)).rejects.toThrow('was changed')
  rmSync(manifest)
  await expect(restoreBackup(target, from)).rejects.toThrow('no whole backup')
})

test('a database that holds a centre is replaced only by name', async () => {
  const given = await givenCentre()
  const from = await backupOf(given)
  await given.engine.pool.query("update worker set given_name = 'changed since'")
  const order = restoring(given.engine, given.dataDir)
  await expect(restoreBackup(order, from)).rejects.toThrow('--replace "CPAS de Test"')
  await expect(restoreBackup({ ...order, replace: 'another' }, from)).rejects.toThrow('Nothing was changed')
  await restoreBackup({ ...order, replace: 'CPAS de Test' }, from)
  const { rows } = await given.engine.pool.query("select from worker where given_name = 'changed since'")
  expect(rows).toEqual([])
})

test('what fails in the last moment of a restore leaves the database as it was, and says that it was cut off', async () => {
  const from = await backupOf(await givenCentre())
  const dataDir = folder()
  const engine = await opened(openTestEngine)
  const finish = () => Promise.reject(new Error('power'))
  await expect(restoreBackup({ ...restoring(engine, dataDir), finish }, from)).rejects.toThrow('power')
  expect((await engine.pool.query('select from tenant')).rowCount).toBe(0)
  expect(await restoreCutOff(dataDir, engine.pool)).toMatchObject({ folder: from })
  await restoreBackup(restoring(engine, dataDir), from)
  expect(await restoreCutOff(dataDir, engine.pool)).toBeUndefined()
})

test('an older backup is brought to the schema of today, a newer one is refused', async () => {
  const from = await backupOf(await givenCentre())
  const engine = await opened(openTestEngine)
  const more = { name: '9999_later.sql', sql: 'create table later (id int)', checksum: '9'.repeat(64) }
  const order = { ...restoring(engine, folder()), migrations: [...migrations, more] }
  await restoreBackup(order, from)
  expect((await engine.pool.query('select from later')).rowCount).toBe(0)
  const older = { ...restoring(await opened(openTestEngine), folder()), migrations: migrations.slice(0, 3) }
  await expect(restoreBackup(older, from)).rejects.toThrow('newer program')
})

test('a folder with something in it is not written into', async () => {
  const given = await givenCentre()
  const to = folder()
  mkdirSync(join(to, 'mine'))
  await expect(makeBackup({ ...given, keys, clock: systemClock }, to)).rejects.toThrow('is not empty')
  expect(existsSync(join(to, 'mine'))).toBe(true)
})

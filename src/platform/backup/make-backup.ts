import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type pg from 'pg'
import type { Clock } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Engine } from '../database/engine.ts'
import {
  type BackupKeys,
  BackupUnusable,
  closingKey,
  fingerprintOf,
  type Manifest,
  writeManifest,
} from './manifest.ts'
import { type BackupPlace, type Part, writeParts } from './parts.ts'
import { readRows } from './rows.ts'
import { readFiles } from './stored-files.ts'
import { plainTexts, requireReadable, tableShapes } from './tables.ts'

/** What a backup is made of. `engine` is the owner's on PostgreSQL. */
export type BackupOrder = {
  readonly engine: Engine
  readonly keys: BackupKeys
  readonly dataDir: string
  readonly clock: Clock
}

/** What was written. */
export type MadeBackup = {
  readonly id: string
  readonly rows: number
  readonly files: number
  readonly bytes: number
  readonly seconds: number
}

/** How a backup that is being written is called until it is whole. */
export const unfinished = '.unfinished'

type Content = Pick<Manifest, 'engine' | 'migrations' | 'tables' | 'files' | 'parts'>

async function tenantIdsOf(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>('select id from tenant order by id')
  return rows.map(({ id }) => id)
}

const sumOf = (parts: readonly Part[]) => parts.reduce((total, { lines }) => total + lines, 0)

/** Inside one snapshot: every table as it was at the same instant, then the files that its rows name. */
async function copyAll(client: pg.ClientBase, place: BackupPlace, order: BackupOrder): Promise<Content> {
  const shapes = await tableShapes(client)
  await requireReadable(client, shapes)
  const tenantIds = await tenantIdsOf(client)
  const tables: Manifest['tables'] = []
  const parts: Part[] = []
  for (const [at, shape] of shapes.entries()) {
    const stem = `${String(at + 1).padStart(4, '0')}-${shape.name}`
    const written = await writeParts(place, { stem, table: shape.name }, readRows(client, shape, tenantIds))
    parts.push(...written)
    tables.push({ ...shape, columns: [...shape.columns], rows: sumOf(written) })
  }
  const files = await writeParts(place, { stem: 'files' }, readFiles(order.dataDir))
  const { rows: version } = await client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  )
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  )
  return {
    engine: { kind: order.engine.kind, version: version[0]?.version ?? '' },
    migrations,
    tables,
    files: sumOf(files),
    parts: [...parts, ...files],
  }
}

async function inSnapshot<Value>(
  engine: Engine,
  work: (client: pg.ClientBase) => Promise<Value>,
): Promise<Value> {
  const client = await engine.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(plainTexts)
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

async function requireFree(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new BackupUnusable(`${folder} is not empty. A backup is written into a new folder.`)
}

/**
 * Writes a backup: rows of one instant, then the stored files, closed part by part. The folder has its name only
 * once everything is on the disk; what a full disk or a killed program leaves behind ends in `.unfinished`.
 */
export async function makeBackup(order: BackupOrder, folder: string): Promise<MadeBackup> {
  const begun = performance.now()
  await requireFree(folder)
  const draft = `${folder}${unfinished}`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true, mode: 0o700 })
  const id = uuidv7()
  const key = closingKey(order.keys)
  try {
    const takenAt = order.clock.now().toString({ fractionalSecondDigits: 3 })
    const content = await inSnapshot(order.engine, client =>
      copyAll(client, { folder: draft, id, key }, order),
    )
    await writeManifest(draft, key, {
      format: 'reliance-backup-1',
      id,
      takenAt,
      masterKey: fingerprintOf(order.keys.masterKey),
      closedWith: order.keys.backupKey === undefined ? 'master-key' : 'backup-key',
      ...content,
    })
    if (existsSync(folder)) await rm(folder, { recursive: true })
    await rename(draft, folder)
    await flushFolder(dirname(folder))
    return summaryOf(id, content, (performance.now() - begun) / 1_000)
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}

const summaryOf = (id: string, { tables, files, parts }: Content, seconds: number): MadeBackup => ({
  id,
  rows: tables.reduce((total, { rows }) => total + rows, 0),
  files,
  bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
  seconds,
})

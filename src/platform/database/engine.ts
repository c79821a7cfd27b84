import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import type { Config } from '../config/config.ts'
import { lockFolder } from './folder-lock.ts'
import { type Hearing, listenOnServer, type StopListening } from './listen.ts'
import { types } from './values.ts'

/** An open database: one pool, whichever engine stands behind it. */
export type Engine = {
  readonly kind: 'embedded' | 'postgres'
  readonly pool: pg.Pool
  /** Hears what `pg_notify` sends on a channel, after its commit. Not for inside a transaction. */
  listen(channel: string, hearing: Hearing): Promise<StopListening>
  close(): Promise<void>
}

const patience = { connectionTimeoutMillis: 10_000 }

/** Opens PostgreSQL when a URL is given, else the embedded engine in the data folder, locked for this process. */
export async function openEngine(
  config: Pick<Config, 'databaseUrl' | 'databasePool' | 'dataDir'>,
): Promise<Engine> {
  return config.databaseUrl === undefined
    ? openEmbedded({ folder: config.dataDir })
    : openPostgres(config.databaseUrl, config.databasePool)
}

/** Compiling a statement takes the server a second; ours are short or run once. A run of 220,000 paid a third less without. */
const noCompiling = 'set jit = off'

/**
 * A pool on a PostgreSQL server. Broken idle connections are dropped: the next request opens a new one. One that the
 * server ends while it works also says so as an event; unheard, that event would end the process, and whoever waits
 * for the query is told anyway.
 */
export function openPostgres(url: string, size: number): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types,
    pipeline: true,
    ...patience,
    application_name: 'reliance',
  })
  pool.on('error', () => undefined)
  pool.on('connect', client => {
    client.on('error', () => undefined)
    void client.query(noCompiling).catch(() => undefined)
  })
  const listen: Engine['listen'] = (channel, hearing) => listenOnServer(url, channel, hearing)
  return { kind: 'postgres', pool, listen, close: () => pool.end() }
}

/** On a folder, or in memory from the image of a migrated one (tests). */
type Embedded = { readonly folder: string } | { readonly image: Blob | undefined }

/** The embedded engine, its folder locked for this process. */
export async function openEmbedded(where: Embedded): Promise<Engine> {
  const unlock = 'folder' in where ? lockFolder(where.folder) : () => undefined
  try {
    const pglite = await openPglite(where)
    return engineOn(pglite, async () => {
      await pglite.close()
      unlock()
    })
  } catch (error) {
    unlock()
    throw error
  }
}

/** A pool on an embedded database that is open already. One session, hence max 1. `letGo`: what follows the end of the pool. */
export function engineOn(pglite: PGlite, letGo: () => Promise<void>): Engine {
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1, types, ...patience, idleTimeoutMillis: 0 })
  pool.on('error', () => undefined)
  const close = async () => {
    await pool.end()
    await letGo()
  }
  const listen: Engine['listen'] = (channel, { heard }) => listenInside({ pool, pglite, channel }, heard)
  return { kind: 'embedded', pool, listen, close }
}

type Inside = { readonly pool: pg.Pool; readonly pglite: PGlite; readonly channel: string }

/** The one session is borrowed meanwhile: inside somebody's transaction, their rollback would end the listening. */
async function listenInside(
  { pool, pglite, channel }: Inside,
  heard: (payload: string) => void,
): Promise<StopListening> {
  const client = await pool.connect()
  try {
    const stop = await pglite.listen(channel, heard)
    return () => stop()
  } finally {
    client.release()
  }
}

/** The embedded database itself, with the extensions that the migrations ask for. */
export async function openPglite(where: Embedded): Promise<PGlite> {
  const extensions = { btree_gist, unaccent, pg_trgm, fuzzystrmatch }
  if (!('folder' in where))
    return PGlite.create({ extensions, ...(where.image === undefined ? {} : { loadDataDir: where.image }) })
  const folder = join(where.folder, 'database')
  mkdirSync(folder, { recursive: true })
  return PGlite.create(folder, { extensions })
}

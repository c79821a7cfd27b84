import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Engine, openEmbedded } from '#platform/database/engine.ts'
import { createDatabase } from '#platform/database/transaction.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { type Centre, openCentre } from '../../support/centre.ts'
import { onPostgres, openTestEngine } from '../../support/database.ts'

/** Where a real program can be started, killed and started again: a data folder, and a database of its own. */
export type Place = {
  readonly environment: Readonly<Record<string, string>>
  readonly centre: Centre
  /** The cookie of the worker at the counter. */
  readonly cookie: string
  /** Looks into the database, past the program. On the embedded engine the program must be down. */
  look<Value>(work: (engine: Engine) => Promise<Value>): Promise<Value>
  close(): Promise<void>
}

const masterKey = randomBytes(32)

async function settle(engine: Engine): Promise<Pick<Place, 'centre' | 'cookie'>> {
  const centre = await openCentre(engine)
  const { tenantId, workers } = centre
  const where = { tenantId, secrets: createSecrets(masterKey), now: Temporal.Now.instant() }
  const token = await createDatabase(engine.pool).transact({ tenantId }, db =>
    openSession(db, where, { kind: 'worker', id: workers.reception }),
  )
  return { centre, cookie: `reliance_staff=${token}` }
}

const settings = (folder: string) => ({
  DATA_DIR: folder,
  RELIANCE_KEY: masterKey.toString('base64'),
  DEMONSTRATION: 'off',
})

/** The migrated database that every test file starts from, as a folder: much faster than a first start. */
function unpack(folder: string): void {
  const database = join(folder, 'database')
  mkdirSync(database)
  execFileSync('tar', ['-xf', inject('embeddedImage'), '-C', database], { stdio: 'pipe' })
}

async function embeddedPlace(folder: string): Promise<Place> {
  const look: Place['look'] = async work => {
    const engine = await openEmbedded({ folder })
    try {
      return await work(engine)
    } finally {
      await engine.close()
    }
  }
  unpack(folder)
  const settled = await look(settle)
  const close = async () => rmSync(folder, { recursive: true, force: true })
  return { ...settled, environment: settings(folder), look, close }
}

async function postgresPlace(folder: string): Promise<Place> {
  const engine = await openTestEngine()
  const url = String(engine.pool.options.connectionString)
  return {
    ...(await settle(engine)),
    environment: { ...settings(folder), DATABASE_URL: url },
    look: work => work(engine),
    async close() {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A centre with its staff on the engine of this run. */
export function openPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'rl-trouble-'))
  return onPostgres ? postgresPlace(folder) : embeddedPlace(folder)
}

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '#platform/database/engine.ts'
import { createDatabase } from '#platform/database/transaction.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { openSession, type SessionKind } from '#platform/sessions/sessions.ts'
import { invent, plant } from '../../src/seed/seed.ts'
import { openOwnDatabase } from './own-database.ts'

/** A database of its own with an invented centre of 10,000 persons, and a caseworker who is signed in. */
export type BigCentre = {
  readonly engine: Engine
  readonly tenantId: string
  readonly environment: Readonly<Record<string, string>>
  /** The cookie of a caseworker. */
  readonly cookie: string
  /** The cookies of persons whose request goes on, the newest first. */
  readonly personCookies: readonly string[]
  readonly masterKey: Buffer
  /** The caseworker who is signed in, and a service of theirs. */
  readonly busiest: { readonly workerId: string; readonly serviceId: string }
  /** Files of the caseworker's own service. */
  readonly dossierIds: readonly string[]
  readonly counts: Readonly<Record<string, number>>
  close(): Promise<void>
}

const tables = ['person', 'request', 'decision', 'journal_event'] as const

async function countRows(engine: Engine): Promise<Readonly<Record<string, number>>> {
  const counts: [string, number][] = []
  for (const table of tables) {
    const { rows } = await engine.pool.query<{ count: number }>(`select count(*) from ${table}`)
    counts.push([table, rows[0]?.count ?? 0])
  }
  return Object.fromEntries(counts)
}

const busiest = `
  select pilot_id as worker, min(service_id::text) as service, array_agg(distinct dossier_id) as dossiers from request
  where state not in ('closed', 'transferred', 'withdrawn')
  group by 1 order by count(*) desc limit 1`

const decidedPersons = `
  select person_id as person from request join dossier on dossier.id = dossier_id join person on person.id = person_id
  where state = 'in-execution' and not no_online_view order by requested_on desc limit 200`

type Known = {
  readonly worker: string
  readonly service: string
  readonly dossiers: readonly string[]
  readonly persons: readonly string[]
}

async function findKnown({ pool }: Engine): Promise<Known> {
  const [workers, persons] = [
    await pool.query<Omit<Known, 'persons'>>(busiest),
    await pool.query<{ person: string }>(decidedPersons),
  ]
  const ids = [...new Set(persons.rows.map(({ person }) => person))]
  const known = { worker: '', service: '', dossiers: [], persons: ids, ...workers.rows[0] }
  if (known.worker === '' || ids.length === 0) throw new Error('Nobody to sign in as.')
  return known
}

/** Opens a centre of so many invented persons, with a worker and a person signed in. */
export async function openBigCentre({ persons = 10_000 } = {}): Promise<BigCentre> {
  const { engine, url, drop } = await openOwnDatabase()
  const masterKey = randomBytes(32)
  const secrets = createSecrets(masterKey)
  const now = Temporal.Now.instant()
  const invented = invent({ persons, years: 3, randomState: 1, letters: 0, receipts: 0, now }, secrets)
  await plant(engine.pool, invented)
  await engine.pool.query('vacuum analyze')
  const { tenantId } = invented.world
  const { worker, service, dossiers, persons: known } = await findKnown(engine)
  const database = createDatabase(engine.pool)
  const tokenOf = (kind: SessionKind, id: string) =>
    database.transact({ tenantId }, db => openSession(db, { tenantId, secrets, now }, { kind, id }))
  const folder = mkdtempSync(join(tmpdir(), 'reliance-bench-'))
  return {
    engine,
    tenantId,
    masterKey,
    cookie: `reliance_staff=${await tokenOf('worker', worker)}`,
    personCookies: await Promise.all(known.map(async id => `reliance_file=${await tokenOf('person', id)}`)),
    busiest: { workerId: worker, serviceId: service },
    dossierIds: dossiers,
    counts: await countRows(engine),
    environment: { DATABASE_URL: url, RELIANCE_KEY: masterKey.toString('base64'), DATA_DIR: folder },
    close: () => drop().finally(() => rmSync(folder, { recursive: true, force: true })),
  }
}

import { createHash } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { type Clock, systemClock } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Actor, Role } from '#platform/access/rules.ts'
import type { FileStore } from '#platform/command/command.ts'
import type { Engine } from '#platform/database/engine.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type JobQueue, openJobs, prepareJobs } from '#platform/jobs/jobs.ts'
import { createPdfRenderer, type PdfRenderer } from '#platform/pdf/renderer.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { compose, type House } from '../../src/compose.ts'
import { jobNames } from '../../src/rooms.ts'
import { openTestEngine } from './database.ts'

/** Ids of the centre that every test starts with: two services, one worker for each role and a second caseworker. */
export type Centre = {
  readonly tenantId: string
  readonly services: { readonly general: string; readonly housing: string }
  readonly workers: Readonly<Record<Role | 'otherCaseworker', string>>
}

/** A clock the test moves. */
export type MovableClock = Clock & { set(instant: string): void }

const movable = (): MovableClock => {
  let fixed: Temporal.Instant | undefined
  return {
    now: () => fixed ?? systemClock.now(),
    set: instant => {
      fixed = Temporal.Instant.from(instant)
    },
  }
}

const everyLanguage = (text: string) => JSON.stringify({ fr: text, nl: text, de: text, en: text })

async function openCentre(engine: Engine): Promise<Centre> {
  const tenantId = uuidv7()
  const services = { general: uuidv7(), housing: uuidv7() }
  await engine.pool.query(
    `insert into tenant (id, name, languages, street, postal_code, municipality, nis_code, phone, opening_hours,
       court_name, court_address, court_source)
     values ($1, $2, '{fr,nl}', 'Rue du Test 1', '1030', 'Schaerbeek', '21015', '02 000 00 00', $3, $4, 'Place du Tribunal 1, 1000 Bruxelles', 'test')`,
    [
      tenantId,
      everyLanguage('CPAS de Test'),
      everyLanguage('9:00-12:00'),
      everyLanguage('Tribunal du travail'),
    ],
  )
  for (const [name, id] of Object.entries(services))
    await engine.pool.query(
      `insert into service (tenant_id, id, name, phone, place, opening_hours, handles) values ($1, $2, $3, '02 000 00 01', 'Rez', $4, $5)`,
      [
        tenantId,
        id,
        everyLanguage(name),
        everyLanguage('9:00-12:00'),
        name === 'housing' ? ['housing', 'energy'] : ['integration-income', 'other'],
      ],
    )
  const roles = [
    'reception',
    'caseworker',
    'lead',
    'clerk',
    'committee',
    'secretary',
    'president',
    'director',
    'finance',
    'dpo',
    'it',
  ] as const
  const ids = Object.fromEntries(
    [...roles, 'otherCaseworker' as const].map(role => [role, uuidv7()]),
  ) as Centre['workers']
  for (const [name, id] of Object.entries(ids))
    await engine.pool.query(
      `insert into worker (tenant_id, id, login, family_name, given_name, roles, languages, ui_language, phone, room, hours, service_ids)
       values ($1, $2, lower($3::text), $4, 'Test', $5, '{fr,nl}', 'fr', '02 000 00 02', 'B1', $6, $7)`,
      [
        tenantId,
        id,
        name,
        name,
        [name === 'otherCaseworker' ? 'caseworker' : name],
        everyLanguage('9:00-12:00'),
        [name === 'otherCaseworker' ? services.housing : services.general],
      ],
    )
  return { tenantId, services, workers: ids }
}

/** The real house on a real database: everything but the sockets. */
export type TestHouse = House & {
  readonly engine: Engine
  readonly jobs: JobQueue
  readonly centre: Centre
  readonly clock: MovableClock
  /** Runs in one transaction of the centre, as this worker. */
  inside<Value>(work: (db: Db) => Promise<Value>, actorId?: string): Promise<Value>
  actor(role: Role | 'otherCaseworker'): Actor
  /** A browser without script that is signed in as this worker (or as a person, or as nobody). */
  browse(as?: Role | 'otherCaseworker' | { readonly personId: string }): Promise<Client>
}

/** What a browser without script can do. */
export type Client = {
  get(path: string): Promise<Response>
  post(path: string, values: Record<string, string | readonly string[]>): Promise<Response>
}

function client(house: House, cookie: string): Client {
  const headers = { host: 'localhost', cookie }
  return {
    get: async path => house.app.request(path, { headers }),
    post: async (path, values) => {
      const body = new URLSearchParams(
        Object.entries(values).flatMap(([name, value]) => [value].flat().map(text => [name, text])),
      )
      return house.app.request(path, {
        method: 'POST',
        body,
        headers: { ...headers, origin: 'http://localhost' },
      })
    },
  }
}

const memoryFiles = (): FileStore => {
  const kept = new Map<string, Uint8Array>()
  return {
    async put(tenantId, bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      kept.set(`${tenantId}/${hash}`, bytes)
      return { hash, size: bytes.byteLength }
    },
    async get(tenantId, hash) {
      const bytes = kept.get(`${tenantId}/${hash}`)
      if (bytes === undefined) throw new Error('No such file.')
      return bytes
    },
  }
}

type Opened = { readonly house: TestHouse; readonly pdf: PdfRenderer }

async function openHouse(): Promise<Opened> {
  const engine = await openTestEngine()
  const centre = await openCentre(engine)
  await prepareJobs(engine, jobNames)
  const jobs = await openJobs(engine, 'sender')
  const clock = movable()
  const secrets = createSecrets(Buffer.alloc(32, 7))
  const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates' })
  const tools = { secrets, pdf, files: memoryFiles() }
  const base = compose({
    engine,
    jobs,
    tools,
    clock,
    assetFolder: 'dist/assets',
    log: () => undefined,
    development: true,
  })
  const inside: TestHouse['inside'] = (work, actorId) =>
    base.database.transact({ tenantId: centre.tenantId, actorId }, work)
  const actor: TestHouse['actor'] = role => ({
    kind: 'worker',
    id: centre.workers[role],
    roles: [role === 'otherCaseworker' ? 'caseworker' : role],
    serviceIds: [role === 'otherCaseworker' ? centre.services.housing : centre.services.general],
  })
  const browse: TestHouse['browse'] = async as => {
    if (as === undefined) return client(base, '')
    const subject =
      typeof as === 'string'
        ? { kind: 'worker' as const, id: centre.workers[as] }
        : { kind: 'person' as const, id: as.personId }
    const where = { tenantId: centre.tenantId, secrets, now: clock.now() }
    const token = await inside(db => openSession(db, where, subject))
    return client(base, `${subject.kind === 'worker' ? 'reliance_staff' : 'reliance_file'}=${token}`)
  }
  return { house: { ...base, engine, jobs, centre, clock, inside, actor, browse }, pdf }
}

/** Opens the house before the first test of the file and closes it after the last. */
export function useHouse(): () => TestHouse {
  let opened: Opened | undefined
  beforeAll(async () => {
    opened = await openHouse()
  })
  afterAll(async () => {
    await opened?.house.jobs.stop()
    await opened?.pdf.close()
    await opened?.house.engine.close()
  })
  return () => {
    if (opened === undefined) throw new Error('The house opens before the first test.')
    return opened.house
  }
}

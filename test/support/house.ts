import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Clock, systemClock } from '#kernel/calendar.ts'
import type { Actor, Role } from '#platform/access/rules.ts'
import { createSealedChain } from '#platform/chain/sealed-chain.ts'
import type { Engine } from '#platform/database/engine.ts'
import type { Db } from '#platform/database/transaction.ts'
import { createEmergencyShelf } from '#platform/emergency/shelf.ts'
import { createFileStore } from '#platform/files/store.ts'
import { type JobQueue, openJobs } from '#platform/jobs/jobs.ts'
import { createSealShelf } from '#platform/journal/seal-shelf.ts'
import { createPdfRenderer, type PdfRenderer } from '#platform/pdf/renderer.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { createSchemaCheck } from '#platform/xml/schema-check.ts'
import { compose, type House, type Outside } from '../../src/compose.ts'
import { type Centre, openCentre } from './centre.ts'
import { openTestEngine } from './database.ts'
import { schemaFolder } from './schemas.ts'

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
  /** Sends a form with files. */
  send(path: string, form: FormData): Promise<Response>
}

/** A page as it was typed: a space is a space. What does not break is seen in `french-spaces.test.ts`. */
async function asTyped(answering: Response | Promise<Response>): Promise<Response> {
  const response = await answering
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const typed = (await response.text()).replace(/\u00a0(?=[?!:;»])|(?<=«)\u00a0/g, ' ')
  return new Response(typed, { status: response.status, headers: response.headers })
}

function client(house: House, cookie: string): Client {
  const headers = { host: 'localhost', cookie }
  return {
    get: path => asTyped(house.app.request(path, { headers })),
    post: async (path, values) => {
      const body = new URLSearchParams(
        Object.entries(values).flatMap(([name, value]) => [value].flat().map(text => [name, text])),
      )
      const own = { ...headers, origin: 'http://localhost' }
      return asTyped(house.app.request(path, { method: 'POST', body, headers: own }))
    },
    send: async (path, form) => {
      const packet = new Response(form)
      const type = packet.headers.get('content-type') ?? ''
      const own = { ...headers, origin: 'http://localhost', 'content-type': type }
      const body = await packet.arrayBuffer()
      return asTyped(house.app.request(path, { method: 'POST', body, headers: own }))
    },
  }
}

type Opened = { readonly house: TestHouse; readonly pdf: PdfRenderer; readonly folder: string }

const actorIn =
  ({ workers, services }: Centre): TestHouse['actor'] =>
  role => ({
    kind: 'worker',
    id: workers[role],
    roles: [role === 'otherCaseworker' ? 'caseworker' : role],
    serviceIds: [role === 'otherCaseworker' ? services.housing : services.general],
  })

const cookies = { worker: 'reliance_staff', person: 'reliance_file' } as const

function browseIn(house: House, centre: Centre, inside: TestHouse['inside']): TestHouse['browse'] {
  return async as => {
    if (as === undefined) return client(house, '')
    const subject =
      typeof as === 'string'
        ? { kind: 'worker' as const, id: centre.workers[as] }
        : { kind: 'person' as const, id: as.personId }
    const where = { tenantId: centre.tenantId, secrets: house.tools.secrets, now: house.clock.now() }
    const token = await inside(db => openSession(db, where, subject))
    return client(house, `${cookies[subject.kind]}=${token}`)
  }
}

const masterKey = Buffer.alloc(32, 7)

async function openHouse(ways: Outside['ways']): Promise<Opened> {
  const engine = await openTestEngine()
  const centre = await openCentre(engine)
  const jobs = await openJobs(engine, 'sender')
  const clock = movable()
  const folder = mkdtempSync(join(tmpdir(), 'reliance-files-'))
  const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates' })
  const tools = {
    secrets: createSecrets(masterKey),
    pdf,
    schemas: createSchemaCheck(schemaFolder),
    files: createFileStore({ folder, masterKey }),
    seals: createSealShelf(join(folder, 'seals')),
    emergency: createEmergencyShelf({ dataDir: folder, masterKey }),
    paymentsJournal: createSealedChain({
      folders: [join(folder, 'payments-journal')],
      masterKey,
      purpose: 'payments-journal',
    }),
  }
  const outside = {
    engine,
    jobs,
    tools,
    clock,
    assetFolder: 'dist/assets',
    log: () => undefined,
    development: true,
    ...(ways === undefined ? {} : { ways }),
  }
  const base = compose(outside)
  const inside: TestHouse['inside'] = (work, actorId) =>
    base.database.transact({ tenantId: centre.tenantId, actorId }, work)
  const browse = browseIn(base, centre, inside)
  return {
    house: { ...base, engine, jobs, centre, clock, inside, actor: actorIn(centre), browse },
    pdf,
    folder,
  }
}

/**
 * Opens the house before the first test of the file and closes it after the last. `ways`: how mails and texts leave, asked
 * when the servers that take them are up.
 */
export function useHouse(ways: () => Outside['ways'] = () => undefined): () => TestHouse {
  let opened: Opened | undefined
  beforeAll(async () => {
    opened = await openHouse(ways())
  })
  afterAll(async () => {
    await opened?.house.signals.close()
    await opened?.house.jobs.stop()
    await opened?.pdf.close()
    await opened?.house.engine.close()
    if (opened !== undefined) rmSync(opened.folder, { recursive: true, force: true })
  })
  return () => {
    if (opened === undefined) throw new Error('The house opens before the first test.')
    return opened.house
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { identifyWorkerWith } from '#capabilities/directory/index.ts'
import { lockedFile } from '#capabilities/governance/index.ts'
import { type Clock, systemClock } from '#kernel/calendar.ts'
import type { RelationLookup } from '#platform/access/relation-lookup.ts'
import type { Tools } from '#platform/command/command.ts'
import { createExecutor, type Executor } from '#platform/command/execute.ts'
import type { Engine } from '#platform/database/engine.ts'
import { createDatabase, type Database } from '#platform/database/transaction.ts'
import { createApp } from '#platform/http/app.ts'
import type { HttpParts } from '#platform/http/route.ts'
import type { JobQueue } from '#platform/jobs/jobs.ts'
import { createLog, type Log } from '#platform/log/log.ts'
import { createMetrics } from '#platform/metrics/metrics.ts'
import { createSignals, type Signals } from '#platform/signals/signals.ts'
import { createTenants, type Tenants } from '#platform/tenants/tenants.ts'
import { type AssetManifest, useAssets } from '#ui/index.ts'
import { notice, places, relationLookup, routes, witnesses } from './rooms.ts'
import { createShell } from './shell.tsx'

/** What the outside gives: an open database, the tools of the house, the queue, the time. */
export type Outside = {
  readonly engine: Engine
  readonly tools: Tools
  readonly jobs: JobQueue
  readonly assetFolder: string
  readonly publicUrl?: URL | undefined
  readonly clock?: Clock
  readonly log?: Log
  readonly development?: boolean
  readonly metricsToken?: string | undefined
}

/** The joined program: an application to serve, and what jobs and the command line use. */
export type House = {
  readonly app: Hono
  readonly database: Database
  readonly execute: Executor
  readonly tenants: Tenants
  readonly clock: Clock
  readonly tools: Tools
  readonly signals: Signals
}

function readManifest(folder: string): AssetManifest {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  } catch {
    return {}
  }
}

/** Joins ports to adapters and rooms to the server: the only place that knows them all. */
export function compose(outside: Outside): House {
  const { engine, tools, jobs, assetFolder, publicUrl, clock = systemClock, log = createLog() } = outside
  useAssets(readManifest(assetFolder))
  const database = createDatabase(engine.pool, clock)
  const relations: RelationLookup = relationLookup
  const execute = createExecutor({ witnesses, database, clock, relations, tools, jobs })
  const tenants = createTenants(engine.pool)
  const signals = createSignals(engine)
  const parts: HttpParts = {
    database,
    clock,
    execute,
    relations,
    tools,
    tenants,
    signals,
    log,
    cookies: { secure: publicUrl?.protocol === 'https:' },
    shell: createShell(places, notice),
    lockedFile,
    identifyWorker: identifyWorkerWith(tools.secrets),
  }
  const ready = () =>
    engine.pool.query('select 1').then(
      () => true,
      () => false,
    )
  const app = createApp({
    parts,
    routes: routes({ development: outside.development ?? false }),
    assetFolder,
    publicUrl,
    metrics: createMetrics(engine.pool),
    metricsToken: outside.metricsToken,
    ready,
  })
  return { app, database, execute, tenants, clock, tools, signals }
}

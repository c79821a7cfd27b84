import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { identifyWorkerWith } from '#capabilities/directory/index.ts'
import { lockedFile } from '#capabilities/governance/index.ts'
import type { WaysOut } from '#capabilities/messages/index.ts'
import { createProvider } from '#integrations/oidc/oidc.ts'
import { createSms, type SmsSettings } from '#integrations/sms/sms.ts'
import { createSmtp, type SmtpSettings } from '#integrations/smtp/smtp.ts'
import { type Clock, systemClock } from '#kernel/calendar.ts'
import type { RelationLookup } from '#platform/access/relation-lookup.ts'
import type { ToolBox, Tools } from '#platform/command/command.ts'
import { createExecutor, type Executor } from '#platform/command/execute.ts'
import type { ProviderSettings } from '#platform/config/providers.ts'
import type { Engine } from '#platform/database/engine.ts'
import { createDatabase, type Database } from '#platform/database/transaction.ts'
import { createApp } from '#platform/http/app.ts'
import type { HttpParts } from '#platform/http/route.ts'
import type { JobQueue } from '#platform/jobs/jobs.ts'
import { createLog, type Log } from '#platform/log/log.ts'
import { createMetrics } from '#platform/metrics/metrics.ts'
import { createStarts } from '#platform/sessions/starts.ts'
import { createSignals, type Signals } from '#platform/signals/signals.ts'
import { createTenants, type Tenants } from '#platform/tenants/tenants.ts'
import { type AssetManifest, useAssets } from '#ui/index.ts'
import { places } from './places.ts'
import { notice, relationLookup, routes, witnesses } from './rooms.ts'
import { createShell } from './shell.tsx'

/** What the outside gives: an open database, the tools of the house, the queue, the time. */
export type Outside = {
  readonly engine: Engine
  readonly tools: ToolBox
  /** How mails and texts leave, and who vouches for persons; without one, that way is closed. */
  readonly ways?: {
    readonly smtp?: SmtpSettings | undefined
    readonly sms?: SmsSettings | undefined
    readonly providers?: readonly ProviderSettings[]
  }
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
  readonly waysOut: WaysOut
}

/** Joins the ways out to their adapters. */
function openWays({ ways = {}, publicUrl }: Outside): WaysOut {
  return {
    mail: ways.smtp && createSmtp(ways.smtp),
    sms: ways.sms && createSms(ways.sms),
    site: publicUrl?.origin,
  }
}

/** The tools, which know which ways are open. */
const toolsWith = (box: ToolBox, { sms, mail }: WaysOut): Tools => ({
  ...box,
  outgoing: { sms: sms !== undefined, email: mail !== undefined },
})

function readManifest(folder: string): AssetManifest {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  } catch {
    return {}
  }
}

const isAlive = ({ pool }: Engine): Promise<boolean> =>
  pool.query('select 1').then(
    () => true,
    () => false,
  )

/** Joins ports to adapters and rooms to the server: the only place that knows them all. */
export function compose(outside: Outside): House {
  const { engine, jobs, assetFolder, publicUrl, clock = systemClock, log = createLog() } = outside
  const waysOut = openWays(outside)
  const tools = toolsWith(outside.tools, waysOut)
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
    publicUrl,
    shell: createShell(places, notice),
    lockedFile,
    identifyWorker: identifyWorkerWith(tools.secrets),
    starts: createStarts(),
  }
  const app = createApp({
    parts,
    routes: routes({
      development: outside.development ?? false,
      providers: (outside.ways?.providers ?? []).map(createProvider),
    }),
    assetFolder,
    publicUrl,
    metrics: createMetrics(engine.pool),
    metricsToken: outside.metricsToken,
    ready: () => isAlive(engine),
  })
  return { app, database, execute, tenants, clock, tools, signals, waysOut }
}

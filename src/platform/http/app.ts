import { type Context, Hono } from 'hono'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { serveAssets } from './assets.ts'
import { FormTooLarge, NotAForm } from './form-body.ts'
import { FileTooLarge } from './form-files.ts'
import { originCheck, securityHeaders } from './headers.ts'
import { serveMetrics } from './metrics-route.ts'
import { sendTrouble } from './respond.ts'
import type { HttpParts, Route } from './route.ts'

type AppOptions = {
  readonly parts: HttpParts
  readonly routes: readonly Route[]
  readonly assetFolder: string
  readonly publicUrl: URL | undefined
  readonly metrics: Metrics
  /** The word that opens the numbers; without one they are closed. */
  readonly metricsToken: string | undefined
  /** Asks the database for a sign of life. */
  ready(): Promise<boolean>
}

/** Joins routes and pipeline into the application that a server, or a test, calls. */
export function createApp(options: AppOptions): Hono {
  const { parts, routes, assetFolder, publicUrl, metrics, ready } = options
  const app = new Hono()
  app.use(securityHeaders(publicUrl))
  app.get('/assets/*', serveAssets(assetFolder))
  app.get('/health/live', context => context.text('ok'))
  app.get('/health/ready', async context =>
    (await ready()) ? context.text('ok') : context.text('database away', 503),
  )
  app.get('/metrics', serveMetrics(metrics, options.metricsToken))
  app.use(originCheck)
  for (const route of routes)
    app[route.method](route.path, context => run(context, { parts, metrics }, route))
  app.notFound(async context =>
    sendTrouble({ context, parts, tenant: await tenantOf(context, parts) }, 'notFound'),
  )
  return app
}

const tenantOf = (context: Context, parts: HttpParts) =>
  parts.tenants.at(context.req.header('host') ?? '').catch(() => parts.tenants.remembered()[0])

type Watched = { readonly parts: HttpParts; readonly metrics: Metrics }

async function run(context: Context, { parts, metrics }: Watched, route: Route): Promise<Response> {
  const correlation = uuidv7()
  const begun = performance.now()
  const response = await answer(context, parts, { route, correlation })
  response.headers.set('x-request-id', correlation)
  const { method } = context.req
  const took = performance.now() - begun
  metrics.observe({ method, route: route.path, status: response.status, seconds: took / 1_000 })
  parts.log('info', 'request', {
    method,
    route: route.path,
    action: route.action,
    status: response.status,
    ms: Math.round(took),
    correlation,
  })
  return response
}

type Asked = { readonly route: Route; readonly correlation: string }

async function answer(context: Context, parts: HttpParts, { route, correlation }: Asked): Promise<Response> {
  try {
    const tenant = await parts.tenants.at(context.req.header('host') ?? '')
    if (tenant === undefined) return sendTrouble({ context, parts }, 'unknownHost')
    return await route.handle({ context, parts, tenant, correlation })
  } catch (error) {
    return explain(error, { context, parts, correlation })
  }
}

/** Codes of PostgreSQL and of the network that mean: the database is away, nothing was done. */
const away = /^(08|57P0|53300|ECONN|ENOTFOUND|EPIPE|ETIMEDOUT)/

function isAway(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : ''
  return (
    away.test(code) || /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
  )
}

/** An address that holds something else than an id: PostgreSQL cannot read it as one, so nothing is there. */
const isMalformed = (error: unknown) => error instanceof Error && 'code' in error && error.code === '22P02'

type Failing = { readonly context: Context; readonly parts: HttpParts; readonly correlation: string }

function explain(error: unknown, { context, parts, correlation }: Failing): Promise<Response> {
  const tenant = parts.tenants.remembered()[0]
  if (error instanceof FileTooLarge) return sendTrouble({ context, parts, tenant }, 'fileTooLarge')
  if (error instanceof FormTooLarge) return sendTrouble({ context, parts, tenant }, 'tooLarge')
  if (isMalformed(error)) return sendTrouble({ context, parts, tenant }, 'notFound')
  if (error instanceof NotAForm) return sendTrouble({ context, parts, tenant }, 'notAForm')
  const name = error instanceof Error ? error.name : 'unknown'
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  const where =
    error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join(' ').trim() : undefined
  parts.log('error', 'failed', { correlation, name, code, where })
  return sendTrouble({ context, parts, tenant }, error instanceof Error && isAway(error) ? 'away' : 'failed')
}

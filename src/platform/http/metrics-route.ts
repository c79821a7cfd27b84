import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Metrics } from '../metrics/metrics.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Gives the numbers to whoever brings the word agreed on; to all others, and when none was agreed, nothing is there. */
export function serveMetrics(metrics: Metrics, token: string | undefined): MiddlewareHandler {
  const expected = token === undefined ? undefined : digest(`Bearer ${token}`)
  return async (context, next) => {
    const brought = digest(context.req.header('authorization') ?? '')
    if (expected === undefined || !timingSafeEqual(brought, expected)) return next()
    return context.body(await metrics.text(), 200, { 'content-type': metrics.contentType })
  }
}

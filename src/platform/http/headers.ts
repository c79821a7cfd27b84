import type { Context, MiddlewareHandler } from 'hono'

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What every answer carries; a file that came from outside brings a narrower policy along. Personal pages are never kept by a cache; the assets say otherwise for themselves. */
export function securityHeaders(publicUrl: URL | undefined): MiddlewareHandler {
  const https = publicUrl?.protocol === 'https:'
  return async (context, next) => {
    await next()
    const { headers } = context.res
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', contentPolicy)
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    if (https) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  }
}

const hostOf = (address: string | undefined): string | undefined => {
  if (address === undefined || !URL.canParse(address)) return undefined
  return new URL(address).host
}

function comesFromHere(context: Context): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const host = context.req.header('host')
  const from = hostOf(context.req.header('origin')) ?? hostOf(context.req.header('referer'))
  return host !== undefined && from === host
}

/** Under this path machines report; no cookie is read there, and each address is signed. */
export const machinePath = '/machines'

/** Refuses a post that another site made the browser send. Reading is free; nothing changes on a GET. */
export const originCheck: MiddlewareHandler = async (context, next) => {
  const { method } = context.req
  if (method === 'GET' || method === 'HEAD') return next()
  if (context.req.path.startsWith(`${machinePath}/`)) return next()
  if (!comesFromHere(context)) return context.text('This form was not sent from this site.', 403)
  return next()
}

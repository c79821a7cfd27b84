import type { Call } from '../http/route.ts'

/** Which site a key belongs to: the name it is bound to, and the address that the browser must have been at. */
export type Site = { readonly rpId: string; readonly origin: string }

const isNumber = (hostname: string) => /^[\d.]+$|^\[/.test(hostname)

/**
 * The site of a centre, from the configured public address and the centre's own host, never from what a request claims.
 * On a local trial without `PUBLIC_URL` it is `localhost`, which browsers accept. Undefined where no key can work.
 */
export function siteOf({ parts, tenant, context }: Call): Site | undefined {
  const { publicUrl } = parts
  if (publicUrl === undefined) {
    const host = context.req.header('host') ?? ''
    return /^localhost(:\d{1,5})?$/.test(host) ? { rpId: 'localhost', origin: `http://${host}` } : undefined
  }
  const url = new URL(publicUrl)
  if (tenant.host !== null) url.hostname = tenant.host
  return isNumber(url.hostname) ? undefined : { rpId: url.hostname, origin: url.origin }
}

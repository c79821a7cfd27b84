import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const compressible = /^(text\/(html|plain|css|javascript)|application\/(json|javascript)|image\/svg)/
const smallest = 1024

/** Compresses pages: brotli where the browser takes it (over TLS, or from a proxy), else gzip. Streams are left alone. */
export const compress: MiddlewareHandler = async (context, next) => {
  await next()
  const { res } = context
  const accepts = context.req.header('accept-encoding') ?? ''
  const coding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : undefined
  const type = res.headers.get('content-type') ?? ''
  if (
    coding === undefined ||
    !compressible.test(type) ||
    res.headers.has('content-encoding') ||
    res.body === null
  )
    return
  const bytes = Buffer.from(await res.arrayBuffer())
  const packed =
    bytes.byteLength < smallest ? undefined : await (coding === 'br' ? brotli(bytes, quality) : zip(bytes))
  context.res = new Response(packed === undefined ? bytes : new Uint8Array(packed), res)
  context.res.headers.append('vary', 'accept-encoding')
  if (packed === undefined) return
  context.res.headers.set('content-encoding', coding)
  context.res.headers.set('content-length', String(packed.byteLength))
}

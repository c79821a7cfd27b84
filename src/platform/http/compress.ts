import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'

const smallest = 1024
/** A window as large as our pages: quality 5 then packs them smaller than 4, in less time than 4 with the usual one. */
const brotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  })
const packers = {
  br: brotli,
  gzip: (bytes: Buffer) => gzipSync(bytes),
} as const

function acceptedCoding(context: Context): keyof typeof packers | undefined {
  const accepts = context.req.header('accept-encoding') ?? ''
  if (accepts.includes('br')) return 'br'
  return accepts.includes('gzip') ? 'gzip' : undefined
}

/** The bytes of a page as they travel, and the headers that say how they are packed. */
export type Packed = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Packs a page: brotli where the browser takes it (over TLS, or from a proxy), else gzip. In one go: a page takes
 * a fifth of a millisecond, and handing it to a thread and back takes longer.
 */
export function packPage(context: Context, html: string): Packed {
  const bytes = Buffer.from(html)
  const coding = bytes.byteLength < smallest ? undefined : acceptedCoding(context)
  const shared = { 'content-type': 'text/html; charset=UTF-8', vary: 'accept-encoding' }
  if (coding === undefined) return { bytes: new Uint8Array(bytes), headers: shared }
  const packed = new Uint8Array(packers[coding](bytes))
  return {
    bytes: packed,
    headers: { ...shared, 'content-encoding': coding, 'content-length': String(packed.byteLength) },
  }
}

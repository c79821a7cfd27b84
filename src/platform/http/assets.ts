import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { MiddlewareHandler } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

type Asset = {
  readonly type: string
  readonly plain: Buffer
  readonly br: Buffer | undefined
  readonly gzip: Buffer | undefined
}

const readIf = (file: string) => (existsSync(file) ? readFileSync(file) : undefined)

function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => extname(name) in types) : []
  return new Map(
    names.map(name => {
      const file = join(folder, name)
      const type = types[extname(name)] ?? 'application/octet-stream'
      return [name, { type, plain: readFileSync(file), br: readIf(`${file}.br`), gzip: readIf(`${file}.gz`) }]
    }),
  )
}

/** Serves the built assets from memory, compressed beforehand, to be kept for a year: their names carry their hash. */
export function serveAssets(folder: string): MiddlewareHandler {
  const assets = readAssets(folder)
  return async context => {
    const asset = assets.get(context.req.path.slice(context.req.path.lastIndexOf('/') + 1))
    if (asset === undefined) return context.text('Not found', 404)
    const accepts = context.req.header('accept-encoding') ?? ''
    const coding =
      accepts.includes('br') && asset.br ? 'br' : accepts.includes('gzip') && asset.gzip ? 'gzip' : undefined
    const bytes = coding === undefined ? asset.plain : (asset[coding] ?? asset.plain)
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(coding === undefined ? {} : { 'content-encoding': coding }),
    })
  }
}

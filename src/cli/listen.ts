import { once } from 'node:events'
import { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Config } from '#platform/config/config.ts'

/** An open door: its address as people type it, and how to close it when the last request is answered. */
export type Door = { readonly address: string; close(): Promise<void> }

const everywhere = new Set(['0.0.0.0', '::', '127.0.0.1', 'localhost'])

function addressOf({ host, publicUrl }: Config, port: number): string {
  if (publicUrl !== undefined) return publicUrl.href
  const name = everywhere.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

/** Connections kept alive between two requests would hold the door open until they tire. */
async function closeDoor(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await new Promise<void>(resolve => server.close(() => resolve()))
  clearInterval(idle)
}

/** Serves the application. Rejects when the port or the address cannot be had. */
export async function listen(app: Hono, config: Config): Promise<Door> {
  const server = createAdaptorServer({ fetch: app.fetch })
  if (!(server instanceof Server)) throw new Error('A plain HTTP server was expected.')
  server.listen(config.port, config.host)
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port
  return { address: addressOf(config, port), close: () => closeDoor(server) }
}

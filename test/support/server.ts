import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { afterAll, beforeAll } from 'vitest'
import { buildAssets } from '../../scripts/build.mjs'
import { type TestHouse, useHouse } from './house.ts'

/** The house behind a real socket, for a real browser. */
export type Served = { readonly house: TestHouse; readonly address: string }

/** Serves the test file's house on a free port, with the real assets. */
export function useServer(): () => Served {
  beforeAll(() => buildAssets({ outDir: 'dist' }))
  const house = useHouse()
  let server: ServerType | undefined
  let address = ''
  beforeAll(async () => {
    await new Promise<void>(resolve => {
      server = serve(
        { fetch: request => house().app.fetch(request), port: 0, hostname: '127.0.0.1' },
        (info: AddressInfo) => {
          address = `http://127.0.0.1:${info.port}`
          resolve()
        },
      )
    })
  })
  afterAll(() => new Promise(resolve => (server === undefined ? resolve(undefined) : server.close(resolve))))
  return () => ({ house: house(), address })
}

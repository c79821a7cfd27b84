import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll } from 'vitest'
import { buildAssets } from '../../scripts/build.mjs'
import { type TestHouse, useHouse } from './house.ts'

/** The house behind a real socket, for a real browser. */
export type Served = { readonly house: TestHouse; readonly address: string }

type Answers = (request: Request) => Response | Promise<Response>

/** Whatever answers requests, on a free port of this machine, until it is closed. */
export async function serveAnswers(answers: Answers): Promise<{ address: string; close(): Promise<void> }> {
  const listening = Promise.withResolvers<string>()
  const server = serve({ fetch: answers, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
    listening.resolve(`http://127.0.0.1:${port}`),
  )
  const close = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { address: await listening.promise, close }
}

/** A house on a free port of this machine, until it is closed. */
export async function serveHouse(house: TestHouse): Promise<Served & { close(): Promise<void> }> {
  return { house, ...(await serveAnswers(request => house.app.fetch(request))) }
}

/** Serves the test file's house on a free port, with the real assets. */
export function useServer(): () => Served {
  beforeAll(() => buildAssets({ outDir: 'dist' }))
  const house = useHouse()
  let served: Awaited<ReturnType<typeof serveHouse>> | undefined
  beforeAll(async () => {
    served = await serveHouse(house())
  })
  afterAll(() => served?.close())
  return () => {
    if (served === undefined) throw new Error('The house is served before the first test.')
    return served
  }
}

import { expect, onTestFinished, test } from 'vitest'
import { onPostgres } from '../support/database.ts'
import { type FaultyLine, faultyLineTo } from './support/faulty-line.ts'
import { openPlace, type Place } from './support/place.ts'
import { type Program, runProgram, startProgram } from './support/program.ts'
import { aForm, inspect, register } from './support/registering.ts'

type Scene = { readonly place: Place; readonly line: FaultyLine; readonly running: Program }

/** A program whose database is at the other end of a line that can be cut. */
async function openScene(): Promise<Scene> {
  const place = await openPlace()
  const line = await faultyLineTo(String(place.environment['DATABASE_URL']))
  const running = await startProgram({ ...place.environment, DATABASE_URL: line.url })
  onTestFinished(async () => {
    running.signal('SIGKILL')
    await running.ended
    await line.close().catch(() => undefined)
    await place.close()
  })
  return { place, line, running }
}

const page = (origin: string, cookie: string, init: RequestInit = {}) =>
  fetch(`${origin}/requests/new`, { redirect: 'manual', ...init, headers: { cookie, origin } })

test.skipIf(!onPostgres)(
  'PostgreSQL: a database that is away is said with a phone number, and nothing is half kept',
  async () => {
    const { place, line, running } = await openScene()
    const { origin } = running
    expect(await register(origin, place, 1)).toBeDefined()
    await line.cut()
    const shown = await page(origin, place.cookie)
    const html = await shown.text()
    expect(shown.status).toBe(503)
    expect(html).toContain('par téléphone, au guichet ou sur papier')
    expect(html).toContain('tel:020000000')
    expect((await page(origin, place.cookie, { method: 'POST', body: aForm(2) })).status).toBe(503)
    expect((await fetch(`${origin}/health/ready`)).status).toBe(503)
    expect((await fetch(`${origin}/health/live`)).status).toBe(200)
    await line.mend()
    expect((await page(origin, place.cookie)).status).toBe(200)
    expect(await register(origin, place, 3)).toBeDefined()
    const { halves, kept } = await place.look(inspect)
    expect({ halves, kept: kept.size }).toEqual({ halves: [], kept: 2 })
  },
)

test.skipIf(!onPostgres)(
  'PostgreSQL: sessions ended by the server in the middle of a burst leave nothing by half',
  async () => {
    const { place, running } = await openScene()
    const burst = Array.from({ length: 30 }, (_, nth) =>
      register(running.origin, place, nth).catch(() => undefined),
    )
    const end = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name = 'reliance' and query like 'insert%'`
    for (let tries = 0; tries < 20; tries += 1) await place.look(({ pool }) => pool.query(end))
    const said = (await Promise.all(burst)).filter(id => id !== undefined)
    const { halves, kept } = await place.look(inspect)
    expect(halves).toEqual([])
    expect(said.filter(id => !kept.has(id))).toEqual([])
    expect(await register(running.origin, place, 99)).toBeDefined()
  },
)

test('a database that is away at the start is said in one sentence', async () => {
  const ended = await runProgram({
    DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none',
    RELIANCE_KEY: Buffer.alloc(32, 1).toString('base64'),
  })
  expect(ended).toEqual({
    code: 5,
    said: 'The database does not answer at DATABASE_URL. Nothing was changed.\n',
  })
})

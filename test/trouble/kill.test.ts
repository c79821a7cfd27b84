import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onPostgres } from '../support/database.ts'
import { openPlace, type Place } from './support/place.ts'
import { type Program, runProgram, startProgram } from './support/program.ts'
import { inspect, register } from './support/registering.ts'

let place: Place
let running: Program | undefined
beforeAll(async () => {
  place = await openPlace()
})
afterAll(async () => {
  running?.signal('SIGKILL')
  await running?.ended
  await place?.close()
})

const lines = 4

/**
 * Registers on several lines at once, and kills the program while they go on: in the middle of some, after a number
 * of others. Gives what the program said is kept.
 */
async function killInBurst({ origin, signal, ended }: Program, round: number): Promise<readonly string[]> {
  const kept: string[] = []
  const work = async (line: number) => {
    for (let nth = round * 1_000 + line; ; nth += lines) {
      const id = await register(origin, place, nth)
      if (id !== undefined) kept.push(id)
      if (kept.length === 5 * (round + 1)) signal('SIGKILL')
    }
  }
  await Promise.allSettled(Array.from({ length: lines }, (_, line) => work(line)))
  expect((await ended).code).toBeNull()
  return kept
}

const patient = { timeout: 120_000 }

test(
  'killed in a burst, every registration is whole or absent, and none that was said is lost',
  patient,
  async () => {
    const said: string[] = []
    for (const round of [0, 1]) {
      running = await startProgram(place.environment)
      said.push(...(await killInBurst(running, round)))
      const { halves, kept } = await place.look(inspect)
      expect(halves).toEqual([])
      expect(said.filter(id => !kept.has(id))).toEqual([])
    }
    expect(said.length).toBeGreaterThanOrEqual(15)
  },
)

test(
  'the lock of a killed program is taken over, and a second program on the folder is refused',
  patient,
  async context => {
    context.skip(onPostgres, 'PostgreSQL serves several programs: there is no lock')
    const lock = join(String(place.environment['DATA_DIR']), 'reliance.lock')
    running = await startProgram(place.environment)
    running.signal('SIGKILL')
    await running.ended
    expect(existsSync(lock)).toBe(true)
    running = await startProgram(place.environment)
    const second = await runProgram(place.environment)
    expect(second.code).toBe(3)
    expect(second.said).toMatch(/^The folder .* is in use by process \d+\./)
    expect(await register(running.origin, place, 90_000)).toMatch(/^[0-9a-f-]{36}$/)
    running.signal('SIGTERM')
    expect((await running.ended).code).toBe(0)
    expect(existsSync(lock)).toBe(false)
    expect((await place.look(inspect)).halves).toEqual([])
  },
)

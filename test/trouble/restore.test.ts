import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '#kernel/calendar.ts'
import { makeBackup } from '#platform/backup/make-backup.ts'
import { buildServer } from '../../scripts/build.mjs'
import { onPostgres, openTestEngine } from '../support/database.ts'
import { openPlace, type Place } from './support/place.ts'
import { type Ended, runProgram, startProgram } from './support/program.ts'

const outDir = join(process.cwd(), '.tmp', 'trouble')
const scratch = mkdtempSync(join(tmpdir(), 'rl-restore-'))
let place: Place
let backup = ''

/** Enough rows that a backup and a restore take a while: a kill finds them at work. */
const rows = onPostgres ? 60_000 : 20_000

beforeAll(async () => {
  await buildServer({ outDir })
  place = await openPlace()
  backup = join(scratch, 'whole')
  await place.look(async engine => {
    await engine.pool.query(
      `insert into submission (tenant_id, id, command, actor_id, result) select $1, gen_random_uuid(), 'a:b', $1, to_jsonb(repeat('x', 200)) from generate_series(1, $2)`,
      [place.centre.tenantId, rows],
    )
    const keys = { masterKey: Buffer.from(String(place.environment['RELIANCE_KEY']), 'base64') }
    const dataDir = String(place.environment['DATA_DIR'])
    await makeBackup({ engine, keys, dataDir, clock: systemClock }, backup)
  })
}, 120_000)
afterAll(async () => {
  await place?.close()
  rmSync(scratch, { recursive: true, force: true })
})

type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended & { readonly out: string }> }

function reliance(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = place.environment,
): Running {
  const child = spawn(process.execPath, [join(outDir, 'cli.js'), ...words], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const out: string[] = []
  child.stderr?.on('data', (part: Buffer) => said.push(String(part)))
  child.stdout?.on('data', (part: Buffer) => out.push(String(part)))
  return {
    child,
    ended: once(child, 'close').then(([code]) => ({ code, said: said.join(''), out: out.join('') })),
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 3_000 && !holds(); tries += 1) await wait(10)
  expect(holds()).toBe(true)
}

/** An empty place with the key of the first. */
async function emptyPlace(): Promise<Readonly<Record<string, string>>> {
  const environment = { ...place.environment, DATA_DIR: mkdtempSync(join(scratch, 'to-')) }
  if (!onPostgres) return environment
  const engine = await openTestEngine()
  onTestFinished(() => engine.close())
  return { ...environment, DATABASE_URL: String(engine.pool.options.connectionString) }
}

test('killed in the middle, a backup leaves nothing that could be taken for one', {
  timeout: 60_000,
}, async () => {
  const to = join(scratch, 'killed')
  const { child, ended } = reliance(['backup', '--to', to])
  await until(() => existsSync(`${to}.unfinished`))
  child.kill('SIGKILL')
  await ended
  expect(existsSync(to)).toBe(false)
  expect((await reliance(['backup', 'verify', `${to}.unfinished`]).ended).said).toContain(
    'holds no whole backup',
  )
  const again = await reliance(['backup', '--to', to]).ended
  expect(again.out).toContain('The master key is NOT in it')
  expect(readdirSync(scratch).filter(name => name.endsWith('.unfinished'))).toEqual([])
  expect((await reliance(['backup', 'verify', to]).ended).out).toContain('Whole, and it opens')
})

test('killed in the middle, a restore leaves what was before, and the next start says what to run', {
  timeout: 120_000,
}, async () => {
  const environment = await emptyPlace()
  const words = ['restore', '--from', backup]
  const { child, ended } = reliance(words, environment)
  await until(() => existsSync(join(String(environment['DATA_DIR']), 'restore-under-way.json')))
  await wait(onPostgres ? 200 : 1_500)
  child.kill('SIGKILL')
  await ended
  const start = await runProgram(environment)
  expect(start.code).toBe(6)
  expect(start.said).toContain('A restore was cut off before it was done')
  const again = await reliance(words, environment).ended
  expect([again.code, again.said]).toEqual([0, ''])
  expect(again.out).toContain('Payments are LOCKED')
  const doctor = await reliance(['doctor'], environment).ended
  expect(doctor.out).toContain('CPAS de Test')
})

test('a running embedded centre makes its own backup, and is not restored over', {
  timeout: 60_000,
}, async context => {
  context.skip(onPostgres, 'PostgreSQL is backed up from beside')
  const running = await startProgram(place.environment)
  const to = join(scratch, 'while-running')
  expect((await reliance(['backup', '--to', to]).ended).out).toContain(`${to}:`)
  const refused = await reliance(['restore', '--from', to, '--replace', 'CPAS de Test']).ended
  expect([refused.code, refused.said]).toEqual([
    3,
    expect.stringContaining('A running centre is not restored over'),
  ])
  running.signal('SIGTERM')
  await running.ended
})

test('without the master key nothing is restored, and no new key is made', async () => {
  const empty = mkdtempSync(join(scratch, 'no-key-'))
  const { RELIANCE_KEY: _, ...rest } = place.environment
  const refused = await reliance(['restore', '--from', backup], { ...rest, DATA_DIR: empty }).ended
  expect([refused.code, readdirSync(empty)]).toEqual([2, []])
  expect(refused.said).toContain('Put it back first')
})

// Paying while the program is killed and the line to the database is cut: how many payments are lost, and how many are
// made twice. Not a time: a number that must be 0. `KILLS`, `CUTS`, `EMBEDDED_KILLS` and `ITEMS` change how much is tried.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, openEmbedded } from '#platform/database/engine.ts'
import { migrate, readMigrations } from '#platform/database/migrate.ts'
import { type Centre, openCentre } from '../test/support/centre.ts'
import { givenManyRights } from '../test/support/many-rights.ts'
import { faultyLineTo } from '../test/trouble/support/faulty-line.ts'
import {
  buildChild,
  damageOf,
  type Paying,
  payAndStop,
  type Stop,
} from '../test/trouble/support/pay-until-done.ts'
import { openOwnDatabase } from './support/own-database.ts'

const asked = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const items = asked('ITEMS', 9_000)

/** Where children pay, and how one looks at what they left: on the embedded engine only while none runs. */
type Place = {
  readonly centre: Centre
  readonly environment: Readonly<Record<string, string>>
  look<Value>(work: (engine: Engine) => Promise<Value>): Promise<Value>
}

type Trial = {
  readonly what: string
  readonly place: Place
  readonly stops: number
  /** Another way to stop the child than to kill it, and what to do before the next one starts. */
  readonly how?: Stop['how']
  readonly mend?: () => Promise<void>
}

const monthOf = (round: number) => Temporal.PlainDate.from('2026-12-01').add({ months: round }).toString()

async function fill({ centre, look }: Place, month: string): Promise<void> {
  const { tenantId, workers, services } = centre
  const right = { tenantId, workerId: workers.caseworker, serviceId: services.general }
  await look(engine => givenManyRights(engine.pool, { ...right, count: items, month, mark: `${month} ` }))
}

/** One run, from its first item to its last payment, stopped at random instants. How often it was. */
async function payOneMonth({ place, how, mend }: Trial, month: string, most: number): Promise<number> {
  const { tenantId, workers } = place.centre
  const { environment } = place
  const who = { tenantId, preparer: workers.finance, approver: workers.director }
  const paying: Paying = { environment, ...who, month, piece: 60 }
  for (let stopped = 0; stopped < most; stopped += 1) {
    if (await payAndStop(paying, { after: Math.random() * 80, ...(how && { how }) })) return stopped
    await mend?.()
  }
  await payAndStop(paying, { after: 600_000 })
  return most
}

/** Pays month after month until the program was stopped as often as asked, and counts the harm. */
async function tryIt(trial: Trial): Promise<boolean> {
  const { what, place, stops } = trial
  let [stopped, rounds] = [0, 0]
  while (stopped < stops) {
    await fill(place, monthOf(rounds))
    stopped += await payOneMonth(trial, monthOf(rounds), stops - stopped)
    rounds += 1
  }
  const damage = await place.look(engine => damageOf(engine, place.centre.tenantId))
  console.log(
    `${what}: stopped ${stopped} times in ${rounds} run(s) of ${items} items. Lost: ${damage.lost}. Twice: ${damage.twice}. Wrong sums: ${damage.wrong}. Runs: ${damage.runs}.`,
  )
  return damage.lost + damage.twice + damage.wrong === 0 && damage.runs === rounds
}

/** A database of its own, with a centre, for one trial. */
async function onPostgres(run: (place: Omit<Place, 'environment'>, url: string) => Promise<boolean>) {
  const { engine, url, drop } = await openOwnDatabase()
  try {
    return await run({ centre: await openCentre(engine), look: work => work(engine) }, url)
  } finally {
    await drop()
  }
}

const killed = () =>
  onPostgres((place, url) => {
    const environment = { DATABASE_URL: url }
    return tryIt({ what: 'PostgreSQL, killed', place: { ...place, environment }, stops: asked('KILLS', 300) })
  })

const cut = () =>
  onPostgres(async (place, url) => {
    const line = await faultyLineTo(url)
    const environment = { DATABASE_URL: line.url }
    const trial = {
      what: 'PostgreSQL, line cut',
      place: { ...place, environment },
      stops: asked('CUTS', 100),
    }
    return tryIt({ ...trial, how: line.cut, mend: line.mend }).finally(line.close)
  })

async function killedEmbedded(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-bench-kills-'))
  const look: Place['look'] = async work => {
    const engine = await openEmbedded({ folder })
    return work(engine).finally(engine.close)
  }
  const open = async (engine: Engine) => {
    await migrate(engine.pool, readMigrations('db/migrations'))
    return openCentre(engine)
  }
  try {
    const place = { centre: await look(open), environment: { DATABASE_FOLDER: folder }, look }
    return await tryIt({ what: 'Embedded, killed', place, stops: asked('EMBEDDED_KILLS', 100) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await buildChild()
const whole = [await killed(), await cut(), await killedEmbedded()]
if (whole.includes(false)) process.exitCode = 1

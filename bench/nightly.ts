// The night: the look at every running delay of the law and at what sleeps, in one centre that holds so many requests (one
// delay each). One in a hundred ran out yesterday, one in sixty comes near today, three in two hundred sleep. Beside it the
// same rows by bare statements. `npm run bench -- nightly 1000 10000` measures these sizes; without any, up to 440,000.
import { randomBytes } from 'node:crypto'
import { brusselsToday, systemClock } from '#kernel/calendar.ts'
import { openCentre } from '../test/support/centre.ts'
import { openBenchHouse } from './support/bench-house.ts'
import { givenRequests } from './support/given-requests.ts'
import { inventNames } from './support/many-names.ts'
import { bareNight, nightOf } from './support/nightly.ts'
import { openOwnDatabase } from './support/own-database.ts'

const country = 440_000
const limit = 15
const asked = process.argv.slice(3).map(Number)
const sizes = asked.length > 0 ? asked : [1_000, 10_000, 100_000, country]

async function measure(size: number): Promise<void> {
  const { engine, drop } = await openOwnDatabase()
  const house = await openBenchHouse({ engine, masterKey: randomBytes(32) })
  try {
    const { tenantId, workers, services } = await openCentre(engine)
    const today = brusselsToday(systemClock).toString()
    const names = inventNames(size)
    const whose = { workerId: workers.caseworker, serviceId: services.general }
    await givenRequests(engine.pool, { tenantId, ...whose, names, today })
    const bare = await bareNight(engine.pool, today)
    const { clocks, relays, again } = await nightOf(house, tenantId)
    const { rows } = await engine.pool.query<{ kind: string; count: number }>(
      'select kind, count(*) as count from task group by 1 order by 1',
    )
    console.log(`${size} requests: ${rows.map(({ kind, count }) => `${kind} ${count}`).join(', ')}`)
    console.log(
      `  delays ${clocks.toFixed(2)} s, what sleeps ${relays.toFixed(2)} s, a look that finds nothing ${again.toFixed(3)} s; bare ${bare.toFixed(2)} s (limit ${limit} s at ${country})`,
    )
    if (size <= country && clocks + relays > limit) process.exitCode = 1
  } finally {
    await house.close()
    await drop()
  }
}

for (const size of sizes) await measure(size)

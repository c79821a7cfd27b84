// How four things grow with the rows of one centre: the night, the list of work, the search and the file page; the pages in
// this process, one after the other, signed in and journaled. `npm run bench -- growth 1000 10000` measures these sizes;
// without any, 1,000 to 1,000,000. The slope: by how much a time is multiplied when the rows are ten times as many.
import { brusselsToday, systemClock } from '#kernel/calendar.ts'
import { openBenchHouse } from './support/bench-house.ts'
import { openBigCentre } from './support/big-centre.ts'
import { givenRequests } from './support/given-requests.ts'
import { givenTasks } from './support/given-tasks.ts'
import { inventNames, pick } from './support/many-names.ts'
import { median } from './support/measure.ts'
import { nightOf } from './support/nightly.ts'

const asked = process.argv.slice(3).map(Number)
const sizes = asked.length > 0 ? asked : [1_000, 10_000, 100_000, 1_000_000]
const samples = 200
/** Looks that only warm the program, its connections and the server's memory. */
const unmeasured = 100

/** Milliseconds by what was measured. */
type Times = Readonly<Record<string, number>>

type Look = { readonly ask: (path: string) => Promise<unknown>; readonly path: () => string }

/** The middle of many looks. */
async function middleOf({ ask, path }: Look): Promise<number> {
  const times: number[] = []
  for (let nth = -unmeasured; nth < samples; nth += 1) {
    const begun = performance.now()
    await ask(path())
    if (nth >= 0) times.push(performance.now() - begun)
  }
  return median(times)
}

async function measure(size: number): Promise<Times> {
  const centre = await openBigCentre({ persons: 300 })
  const { engine, tenantId, cookie } = centre
  const house = await openBenchHouse(centre)
  const ask = async (path: string) => {
    const answer = await house.app.request(path, { headers: { host: 'localhost', cookie } })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
    return answer.text()
  }
  try {
    const today = brusselsToday(systemClock).toString()
    const names = inventNames(size)
    await nightOf(house, tenantId) // that of the invented centre, which nobody counts
    await givenRequests(engine.pool, { ...centre.busiest, tenantId, names, today })
    const { clocks, relays } = await nightOf(house, tenantId)
    await givenTasks(engine.pool, size)
    const files = centre.dossierIds
    return {
      night: (clocks + relays) * 1_000,
      'list of work': await middleOf({ ask, path: () => '/work?scope=house' }),
      'search, a name': await middleOf({ ask, path: () => `/search?q=${pick(names).family}` }),
      'file page': await middleOf({ ask, path: () => `/dossiers/${pick(files)}` }),
    }
  } finally {
    await house.close()
    await centre.close()
  }
}

const all: { readonly size: number; readonly times: Times }[] = []
for (const size of sizes) {
  const times = await measure(size)
  all.push({ size, times })
  const said = Object.entries(times).map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`)
  console.log(`${size}: ${said.join(', ')}`)
}
const [first, last] = [all[0], all.at(-1)]
for (const what of Object.keys(first?.times ?? {})) {
  const grown = (last?.times[what] ?? 0) / (first?.times[what] ?? 1)
  const tens = Math.log10((last?.size ?? 1) / (first?.size ?? 1))
  if (tens > 0) console.log(`${what}: times ${(grown ** (1 / tens)).toFixed(2)} for ten times the rows`)
}

// The one list of work as a lead opens it: 3,000 files, 20,000 open tasks of every service, the most pressing first.
// Beside it, in the same run, the very same statements sent on bare connections without HTTP, page or program.
import { openBigCentre } from './support/big-centre.ts'
import { givenTasks } from './support/given-tasks.ts'
import { say } from './support/measure.ts'
import { howMeasured, measureBare, measureHttp } from './support/page.ts'

const persons = 2_300
const tasks = 20_000
const limit = { perSecond: 300, within99: 100 }

const centre = await openBigCentre({ persons })
await givenTasks(centre.engine.pool, tasks)
const { cookie } = centre
const rests = ['', '&page=2', '&sort=law', '&page=4']
const visits = rests.map(rest => ({ path: `/work?scope=house${rest}`, cookie }))
console.log(`Rows: ${JSON.stringify({ ...centre.counts, task: tasks })}. ${howMeasured}`)

try {
  const http = await measureHttp(centre, visits)
  const bare = await measureBare(centre, visits)
  say('List of work over HTTP', http)
  say('Same statements, bare', bare)
  console.log(`Limit: ${limit.perSecond} a second, 99 in 100 within ${limit.within99} ms.`)
} finally {
  await centre.close()
}

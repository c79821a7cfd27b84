// The state of a request as a person opens it: signed in with a code, behind row level security, the look written to the
// journal. Beside it, in the same run, the very same statements sent on bare connections without HTTP, page or program.
import { openBigCentre } from './support/big-centre.ts'
import { say } from './support/measure.ts'
import { howMeasured, measureBare, measureHttp } from './support/page.ts'

/** What all of a large town asks on the day when the letters arrive. */
const limit = 800

const centre = await openBigCentre()
const visits = centre.personCookies.map(cookie => ({ path: '/fr/file/status', cookie }))
console.log(`Rows: ${JSON.stringify(centre.counts)}; ${visits.length} persons. ${howMeasured}`)

try {
  const http = await measureHttp(centre, visits)
  const bare = await measureBare(centre, visits)
  say('State of a request over HTTP', http)
  say('Same statements, bare', bare)
  console.log(`Limit: ${limit} a second.`)
  if (http.perSecond < limit) process.exitCode = 1
} finally {
  await centre.close()
}

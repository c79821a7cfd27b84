// The file page as a caseworker opens it: signed in, behind row level security, the look written to the journal.
// Beside it, in the same run, the very same statements sent on bare connections without HTTP, page or program.
import { openBigCentre } from './support/big-centre.ts'
import { say } from './support/measure.ts'
import { howMeasured, measureBare, measureHttp } from './support/page.ts'

const pagesAhead = 300

const centre = await openBigCentre()
const { cookie } = centre
const visits = centre.dossierIds.slice(0, pagesAhead).map(id => ({ path: `/dossiers/${id}`, cookie }))
console.log(`Rows: ${JSON.stringify(centre.counts)}. ${howMeasured}`)

try {
  const http = await measureHttp(centre, visits)
  const bare = await measureBare(centre, visits)
  say('File page over HTTP', http)
  say('Same statements, bare', bare)
  console.log(
    `The page keeps ${((http.perSecond / bare.perSecond) * 100).toFixed(0)} % of what the database alone gives.`,
  )
} finally {
  await centre.close()
}

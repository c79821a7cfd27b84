// The file page as a caseworker opens it: signed in, behind row level security, the look written to the journal.
// Beside it, in the same run, the very same statements sent on bare connections without HTTP, page or program.
import pg from 'pg'
import { openBigCentre } from './support/big-centre.ts'
import { openLeanClient } from './support/lean-client.ts'
import { measure, middleOf, say } from './support/measure.ts'
import { recordPages, replay } from './support/recorded.ts'
import { startServer } from './support/server.ts'

const connections = 10
const seconds = 5
const runs = 3
const pagesAhead = 300

const centre = await openBigCentre()
const paths = centre.dossierIds.slice(0, pagesAhead).map(id => `/dossiers/${id}`)
console.log(
  `Rows: ${JSON.stringify(centre.counts)}. ${connections} connections, ${runs} runs of ${seconds} s, medians.`,
)

let turn = 0
const next = <Item>(items: readonly Item[]): Item => {
  const item = items[turn++ % items.length]
  if (item === undefined) throw new Error('Nothing to ask for.')
  return item
}

async function measureHttp() {
  const server = await startServer(centre.environment, { mode: 'serve' })
  const headers = { cookie: centre.cookie, 'accept-encoding': 'br' }
  const clients = await Promise.all(
    Array.from({ length: connections }, () => openLeanClient(server.origin, headers)),
  )
  const page = (line: number) => clients[line]?.get(next(paths)) ?? Promise.reject(new Error('No such line.'))
  try {
    await measure({ connections, seconds: 3 }, page)
    return await middleOf(runs, () => measure({ connections, seconds }, page))
  } finally {
    for (const client of clients) client.close()
    await server.stop()
  }
}

async function measureBare() {
  const pages = await recordPages(centre, paths)
  console.log(`Statements a page, with begin and commit: ${pages[0]?.length}.`)
  const clients = Array.from(
    { length: connections },
    () => new pg.Client({ connectionString: centre.environment['DATABASE_URL'] }),
  )
  await Promise.all(clients.map(client => client.connect()))
  const page = (line: number) => {
    const client = clients[line]
    return client === undefined ? Promise.reject(new Error('No such line.')) : replay(client, next(pages))
  }
  try {
    await measure({ connections, seconds: 2 }, page)
    return await middleOf(runs, () => measure({ connections, seconds }, page))
  } finally {
    await Promise.all(clients.map(client => client.end()))
  }
}

try {
  const http = await measureHttp()
  const bare = await measureBare()
  say('File page over HTTP', http)
  say('Same statements, bare', bare)
  console.log(
    `The page keeps ${((http.perSecond / bare.perSecond) * 100).toFixed(0)} % of what the database alone gives.`,
  )
} finally {
  await centre.close()
}

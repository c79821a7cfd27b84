import pg from 'pg'
import type { BigCentre } from './big-centre.ts'
import { openLeanClient, type Visit } from './lean-client.ts'
import { measure, middleOf } from './measure.ts'
import { recordPages, replay } from './recorded.ts'
import { startServer } from './server.ts'

const connections = 10
const seconds = 5
const runs = 3

/** How a page is measured, for the line above its numbers. */
export const howMeasured = `${connections} connections, ${runs} runs of ${seconds} s, medians.`

/** Gives the items one after the other, for ever. */
function inTurn<Item>(items: readonly Item[]): () => Item {
  let turn = 0
  return () => {
    const item = items[turn++ % items.length]
    if (item === undefined) throw new Error('Nothing to ask for.')
    return item
  }
}

/** Pages over HTTP: signed in, behind row level security, the look written to the journal. */
export async function measureHttp(centre: BigCentre, visits: readonly Visit[]) {
  const next = inTurn(visits)
  const server = await startServer(centre.environment, { mode: 'serve' })
  const headers = { 'accept-encoding': 'br' }
  const clients = await Promise.all(
    Array.from({ length: connections }, () => openLeanClient(server.origin, headers)),
  )
  const page = (line: number) => clients[line]?.get(next()) ?? Promise.reject(new Error('No such line.'))
  try {
    await measure({ connections, seconds: 3 }, page)
    return await middleOf(runs, () => measure({ connections, seconds }, page))
  } finally {
    for (const client of clients) client.close()
    await server.stop()
  }
}

/** The very same statements on bare connections, without HTTP, page or program. */
export async function measureBare(centre: BigCentre, visits: readonly Visit[]) {
  const pages = await recordPages(centre, visits)
  console.log(`Statements a page, with begin and commit: ${pages[0]?.length}.`)
  const next = inTurn(pages)
  const clients = Array.from(
    { length: connections },
    () => new pg.Client({ connectionString: centre.environment['DATABASE_URL'] }),
  )
  await Promise.all(clients.map(client => client.connect()))
  const page = (line: number) => {
    const client = clients[line]
    return client === undefined ? Promise.reject(new Error('No such line.')) : replay(client, next())
  }
  try {
    await measure({ connections, seconds: 2 }, page)
    return await middleOf(runs, () => measure({ connections, seconds }, page))
  } finally {
    await Promise.all(clients.map(client => client.end()))
  }
}

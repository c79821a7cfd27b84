import pg from 'pg'
import { uuidv7 } from '#kernel/uuid.ts'
import { openBenchHouse } from './bench-house.ts'
import type { BigCentre } from './big-centre.ts'
import type { Visit } from './lean-client.ts'

/** A statement as the page sent it. */
export type Statement = {
  readonly name?: string
  readonly text: string
  readonly values?: readonly unknown[]
}

const statementOf = (query: unknown): Statement =>
  typeof query === 'string' ? { text: query } : Object(query)

/** Draws pages in this process and notes every statement each of them sends, from `begin` to `commit`. */
export async function recordPages(
  centre: BigCentre,
  visits: readonly Visit[],
): Promise<readonly (readonly Statement[])[]> {
  const { app, close } = await openBenchHouse(centre)
  const ask = ({ path, cookie }: Visit) => app.request(path, { headers: { host: 'localhost', cookie } })
  await ask(visits[0] ?? { path: '/', cookie: '' }) // the list of centres is read once a minute
  const original = pg.Client.prototype.query
  const pages: Statement[][] = []
  try {
    for (const visit of visits) {
      const page: Statement[] = []
      pg.Client.prototype.query = function (this: pg.Client, ...words: unknown[]) {
        page.push(statementOf(words[0]))
        return Reflect.apply(original, this, words)
      }
      const answer = await ask(visit)
      if (answer.status !== 200) throw new Error(`${visit.path} answered ${answer.status}.`)
      pages.push(page)
    }
  } finally {
    pg.Client.prototype.query = original
    await close()
  }
  return pages
}

/** A journal line is new each time it is written. */
function renewed({ text, values = [], ...statement }: Statement): pg.QueryConfig {
  const fresh = text.startsWith('insert into "journal_event"')
  return {
    ...statement,
    text,
    values: values.map((value, index) => (fresh && index === 1 ? uuidv7() : value)),
  }
}

/** Sends the statements of one page again, on one connection and nothing else. */
export async function replay(client: pg.ClientBase, page: readonly Statement[]): Promise<void> {
  for (const statement of page)
    await (statement.values === undefined ? client.query(statement.text) : client.query(renewed(statement)))
}

import pg from 'pg'
import { uuidv7 } from '#kernel/uuid.ts'
import { createSealedChain } from '#platform/chain/sealed-chain.ts'
import { createEmergencyShelf } from '#platform/emergency/shelf.ts'
import { openJobs } from '#platform/jobs/jobs.ts'
import { createPdfRenderer } from '#platform/pdf/renderer.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { createSchemaCheck } from '#platform/xml/schema-check.ts'
import { compose } from '../../src/compose.ts'
import type { BigCentre } from './big-centre.ts'

/** A statement as the page sent it. */
export type Statement = {
  readonly name?: string
  readonly text: string
  readonly values?: readonly unknown[]
}

const noFiles = {
  put: () => Promise.reject(new Error('A page keeps no file.')),
  get: () => Promise.reject(new Error('A page reads no file.')),
  sweepOrphans: () => Promise.reject(new Error('A page sweeps no file.')),
}

const statementOf = (query: unknown): Statement =>
  typeof query === 'string' ? { text: query } : Object(query)

/** Draws pages in this process and notes every statement each of them sends, from `begin` to `commit`. */
export async function recordPages(
  { engine, masterKey, cookie }: BigCentre,
  paths: readonly string[],
): Promise<readonly (readonly Statement[])[]> {
  const jobs = await openJobs(engine, 'sender')
  const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates' })
  const seals = { read: async () => [], add: async () => undefined }
  const tools = {
    secrets: createSecrets(masterKey),
    files: noFiles,
    pdf,
    seals,
    schemas: createSchemaCheck(undefined),
    paymentsJournal: createSealedChain({ folders: [], masterKey, purpose: 'payments-journal' }),
    emergency: createEmergencyShelf({ dataDir: '.tmp', masterKey }),
  }
  const { app } = compose({ engine, jobs, tools, assetFolder: 'dist/assets', log: () => undefined })
  const headers = { host: 'localhost', cookie }
  await app.request(paths[0] ?? '/', { headers }) // the list of centres is read once a minute
  const original = pg.Client.prototype.query
  const pages: Statement[][] = []
  try {
    for (const path of paths) {
      const page: Statement[] = []
      pg.Client.prototype.query = function (this: pg.Client, ...words: unknown[]) {
        page.push(statementOf(words[0]))
        return Reflect.apply(original, this, words)
      }
      const answer = await app.request(path, { headers })
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
      pages.push(page)
    }
  } finally {
    pg.Client.prototype.query = original
    await jobs.stop()
    await pdf.close()
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

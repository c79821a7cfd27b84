import { openEngine, openPostgres } from '#platform/database/engine.ts'
import type { Said } from './command-door.ts'
import { prepareDatabase } from './prepare-database.ts'
import { readEnvironment } from './read-environment.ts'

/** `migrate`: brings the schema and the queues to what this program needs, as the owner. */
export async function migrateCommand(): Promise<Said> {
  const config = readEnvironment()
  const url = config.migrateUrl ?? config.databaseUrl
  const engine = url === undefined ? await openEngine(config) : openPostgres(url, 2)
  try {
    const done = await prepareDatabase(config, engine)
    const lines = done.map(name => `${name} is done.`)
    return { code: 0, out: [...lines, 'The database is ready for this program.'], err: [] }
  } finally {
    await engine.close()
  }
}

import pg from 'pg'
import { type Engine, openPostgres } from '#platform/database/engine.ts'
import { migrate, readMigrations } from '#platform/database/migrate.ts'
import { prepareJobs } from '#platform/jobs/jobs.ts'
import { jobNames } from '../../src/rooms.ts'

const server = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/** A database that only one bench sees, and its address. */
export type OwnDatabase = { readonly engine: Engine; readonly url: string; drop(): Promise<void> }

/** An empty, migrated database of its own. Only on the local machine: a bench never loads somebody else's server. */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  if (!['127.0.0.1', 'localhost'].includes(new URL(server).hostname))
    throw new Error('Benches run against this machine only.')
  const name = `reliance_bench_${process.pid}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const engine = openPostgres(url.href, 10)
  await migrate(engine.pool, readMigrations('db/migrations'))
  await prepareJobs(engine, jobNames)
  const drop = async () => {
    await engine.close()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
  return { engine, url: url.href, drop }
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Engine, openPostgres } from '../../src/platform/database/engine.ts'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { prepareJobs } from '../../src/platform/jobs/jobs.ts'
import { jobNames } from '../../src/rooms.ts'
import { findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    embeddedImage: string
    postgresTemplate: string
  }
}

/** The schema and the queues of later works, once: making the queues again in each file cost as much as opening it. */
async function prepare(engine: Pick<Engine, 'kind' | 'pool'>): Promise<void> {
  await migrate(engine.pool, readMigrations('db/migrations'))
  await prepareJobs(engine, jobNames)
}

/** Migrates once; every test file clones what this made. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Unpacked once, before the workers: one that starts a browser while another still writes it is refused.
  await findChromium()
  const url = process.env['TEST_DATABASE_URL']
  if (url !== undefined) return setupPostgres(project, url)
  return setupEmbedded(project)
}

async function setupEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const pglite = await PGlite.create({ extensions: { btree_gist, unaccent, pg_trgm, fuzzystrmatch } })
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1 })
  await prepare({ kind: 'embedded', pool })
  await pool.end()
  const image = await pglite.dumpDataDir('none')
  await pglite.close()
  mkdirSync('.tmp', { recursive: true })
  const file = `.tmp/migrated-${process.pid}.tar`
  writeFileSync(file, Buffer.from(await image.arrayBuffer()))
  project.provide('embeddedImage', file)
  return async () => rmSync(file, { force: true })
}

async function setupPostgres(project: TestProject, url: string): Promise<() => Promise<void>> {
  const name = `reliance_template_${process.pid}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.query(`create database ${name}`)
  const template = new URL(url)
  template.pathname = `/${name}`
  const engine = openPostgres(template.href, 1)
  await prepare(engine)
  await engine.close()
  project.provide('postgresTemplate', name)
  return async () => {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
}

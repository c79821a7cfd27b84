import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Engine, openPostgres } from '#platform/database/engine.ts'
import { createDatabase, type Database } from '#platform/database/transaction.ts'
import { borrowEmbedded } from './embedded.ts'

/** True when the suite runs on PostgreSQL; tests that need several sessions run only there, and say so. */
export const onPostgres = process.env['TEST_DATABASE_URL'] !== undefined

/** A real, migrated, empty database for this test file. */
export type TestDatabase = { engine: Engine; database: Database }

async function postgresClone(): Promise<Engine> {
  const base = new URL(String(process.env['TEST_DATABASE_URL']))
  const name = `reliance_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const admin = new pg.Client({ connectionString: base.href })
  await admin.connect()
  await admin.query(`create database ${name} template ${inject('postgresTemplate')}`)
  const clone = new URL(base)
  clone.pathname = `/${name}`
  const engine = openPostgres(clone.href, 10)
  const close = async () => {
    await engine.close()
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
  return { ...engine, close }
}

/** Opens a fresh migrated database: a clone of the template on PostgreSQL, one of this process, emptied, on the embedded engine. */
export async function openTestEngine(): Promise<Engine> {
  if (onPostgres) return postgresClone()
  return borrowEmbedded(inject('embeddedImage'))
}

/** Gives the file its database before its first test and takes it away after its last. */
export function useDatabase(): TestDatabase {
  const held: Partial<TestDatabase> = {}
  beforeAll(async () => {
    held.engine = await openTestEngine()
    held.database = createDatabase(held.engine.pool)
  })
  afterAll(() => held.engine?.close())
  const need = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The database opens before the first test.')
    return value
  }
  return {
    get engine() {
      return need(held.engine)
    },
    get database() {
      return need(held.database)
    },
  }
}

import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { onPostgres, useDatabase } from '../../test/support/database.ts'
import { keepTidy } from './keep-tidy.ts'

const opened = useDatabase()

const counted = async () => {
  const { rows } = await opened.engine.pool.query<{ rows: number }>(
    `select reltuples::int as rows from pg_class where relname = 'request_move'`,
  )
  return rows[0]?.rows
}

test('the embedded engine gets to know how many rows there are, PostgreSQL is left alone', async () => {
  await opened.engine.pool.query(`insert into request_move values ('test', 'tidy')`)
  const before = await counted()
  const stop = keepTidy(opened.engine, 20)
  for (let tries = 0; tries < 100 && (await counted()) === before; tries += 1) await wait(50)
  await stop()
  if (onPostgres) expect(await counted()).toBe(before)
  else {
    const { rows } = await opened.engine.pool.query<{ rows: number }>(
      'select count(*)::int as rows from request_move',
    )
    expect(await counted()).toBe(rows[0]?.rows)
  }
})

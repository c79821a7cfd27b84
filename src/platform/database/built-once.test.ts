import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { builtOnce } from './built-once.ts'

const held = useDatabase()
const scope = { tenantId: uuidv7() }

test('a query built once is asked again with other values, wherever they stand in it', async () => {
  let built = 0
  const between = builtOnce((db, { low, high }: { low: number; high: number }) => {
    built += 1
    return db
      .selectFrom(sql<{ n: number }>`generate_series(1, 9)`.as<'s'>(sql`s(n)`))
      .select('s.n')
      .where('s.n', '>=', low)
      .where(sql<boolean>`s.n <= ${high}::int and ${low}::int > ${0}`)
      .orderBy('s.n')
  })
  const ask = (low: number, high: number) =>
    held.database.transact(scope, async db => (await between(db, { low, high })).map(({ n }) => n))
  expect([await ask(2, 4), await ask(7, 7), await ask(0, 9)]).toEqual([[2, 3, 4], [7], []])
  expect(built).toBe(1)
})

test('dates and instants travel as they do in any query', async () => {
  const said = builtOnce((db, { day, at }: { day: Temporal.PlainDate; at: Temporal.Instant | null }) =>
    db.selectNoFrom([
      sql<string>`${day}::date`.as('day'),
      sql<string | null>`${at}::timestamptz::text`.as('at'),
    ]),
  )
  const ask = (at: Temporal.Instant | null) =>
    held.database.transact(scope, db => said(db, { day: Temporal.PlainDate.from('2026-11-23'), at }))
  expect(await ask(null)).toEqual([{ day: '2026-11-23', at: null }])
  expect(await ask(Temporal.Instant.from('2026-11-23T10:00:00Z'))).toEqual([
    { day: '2026-11-23', at: expect.stringContaining('2026-11-23') },
  ])
})

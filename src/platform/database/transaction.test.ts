import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { onPostgres, useDatabase } from '../../../test/support/database.ts'
import { type Db, NestedTransaction, OutsideTransaction, sendWithCommit } from './transaction.ts'

const held = useDatabase()
const text = JSON.stringify({ fr: 'x', nl: 'x', de: 'x', en: 'x' })

async function openTenant(): Promise<string> {
  const id = uuidv7()
  await held.engine.pool.query(
    `insert into tenant (id, host, name, languages, street, postal_code, municipality, nis_code, phone, opening_hours)
     values ($1, $2, $3, '{fr}', 'Rue 1', '1000', 'Bruxelles', '21004', '02', $3)`,
    [id, `${id}.test`, text],
  )
  return id
}

const oneMoreSeries = (db: Db, tenantId: string) =>
  db.insertInto('number_series').values({ tenant_id: tenantId, series: 'test', year: 2026, last: 1 })

const addSeries = (db: Db, tenantId: string) => oneMoreSeries(db, tenantId).execute()

const countSeries = async (db: Db) => (await db.selectFrom('number_series').select('last').execute()).length

test('one centre never sees another’s rows, nor writes them', async () => {
  const [ours, theirs] = [await openTenant(), await openTenant()]
  await held.database.transact({ tenantId: theirs }, db => addSeries(db, theirs))
  expect(await held.database.transact({ tenantId: ours }, countSeries)).toBe(0)
  await expect(held.database.transact({ tenantId: ours }, db => addSeries(db, theirs))).rejects.toThrow(
    /row-level security/,
  )
})

test('what throws is undone, and the connection comes back clean', async () => {
  const tenantId = await openTenant()
  const failing = held.database.transact({ tenantId }, async db => {
    await addSeries(db, tenantId)
    throw new Error('half-way')
  })
  await expect(failing).rejects.toThrow('half-way')
  expect(await held.database.transact({ tenantId }, countSeries)).toBe(0)
})

test('a failed statement does not leak into the next transaction', async () => {
  const tenantId = await openTenant()
  const wrong = held.database.transact({ tenantId }, async db => {
    await addSeries(db, tenantId)
    await addSeries(db, tenantId)
  })
  await expect(wrong).rejects.toThrow(/duplicate key/)
  expect(await held.database.transact({ tenantId }, countSeries)).toBe(0)
})

test('what travels with the commit is kept with the rest, and undoes the rest when it fails', async () => {
  const [whole, broken] = [await openTenant(), await openTenant()]
  await held.database.transact({ tenantId: whole }, async db =>
    sendWithCommit(oneMoreSeries(db, whole).compile()),
  )
  expect(await held.database.transact({ tenantId: whole }, countSeries)).toBe(1)
  const failing = held.database.transact({ tenantId: broken }, async db => {
    await addSeries(db, broken)
    sendWithCommit(oneMoreSeries(db, broken).compile())
  })
  await expect(failing).rejects.toThrow(/duplicate key/)
  expect(await held.database.transact({ tenantId: broken }, countSeries)).toBe(0)
})

test('work that goes on after its transaction failed reaches no database', async () => {
  const tenantId = await openTenant()
  let late: Promise<unknown> = Promise.resolve()
  const failing = held.database.transact({ tenantId }, db => {
    late = new Promise(resolve => setTimeout(resolve, 20)).then(() => addSeries(db, tenantId))
    return Promise.reject(new Error('left early'))
  })
  await expect(failing).rejects.toThrow('left early')
  await expect(late).rejects.toThrow(OutsideTransaction)
})

test('a second transaction inside the first is a bug that speaks, not a wait for ever', async () => {
  const tenantId = await openTenant()
  const nested = held.database.transact({ tenantId }, () => held.database.transact({ tenantId }, countSeries))
  await expect(nested).rejects.toThrow(NestedTransaction)
})

test('a query outside any transaction, or after its end, is a bug that speaks', async () => {
  const tenantId = await openTenant()
  let kept: Db | undefined
  await held.database.transact({ tenantId }, async db => {
    kept = db
  })
  await expect(kept?.selectFrom('number_series').select('last').execute()).rejects.toThrow(OutsideTransaction)
})

test('an id that is not one never reaches the database', async () => {
  await expect(
    held.database.transact({ tenantId: "x'; drop table tenant; --" }, countSeries),
  ).rejects.toThrow('Not a UUID.')
})

test('dates stay calendar days and instants stay instants', async () => {
  const { rows } = await held.engine.pool.query(
    "select date '2026-03-29' as day, timestamptz '2026-03-29 01:30:00.25+00' as moment, 12345678901::bigint as cents",
  )
  expect(rows[0].day).toBe('2026-03-29')
  expect(rows[0].moment.toString()).toBe('2026-03-29T01:30:00.25Z')
  expect(rows[0].cents).toBe(12_345_678_901)
})

test.skipIf(!onPostgres)('forty transactions at once each see their own centre', async () => {
  const tenants = await Promise.all(Array.from({ length: 40 }, openTenant))
  const seen = await Promise.all(
    tenants.map(tenantId =>
      held.database.transact({ tenantId }, async db => {
        await addSeries(db, tenantId)
        return countSeries(db)
      }),
    ),
  )
  expect(new Set(seen)).toEqual(new Set([1]))
})

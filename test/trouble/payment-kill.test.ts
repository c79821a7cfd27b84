import { afterAll, beforeAll, expect, test } from 'vitest'
import { onPostgres } from '../support/database.ts'
import { givenManyRights } from '../support/many-rights.ts'
import { buildChild, damageOf, payAndStop } from './support/pay-until-done.ts'
import { openPlace, type Place } from './support/place.ts'

let place: Place
beforeAll(async () => {
  await buildChild()
  place = await openPlace()
})
afterAll(() => place?.close())

const count = 300
const kills = onPostgres ? 10 : 6

test('killed again and again while it pays, a run ends with nobody forgotten and nobody paid twice', {
  timeout: 300_000,
}, async ({ annotate }) => {
  const { tenantId, workers, services } = place.centre
  const month = '2026-12-01'
  await place.look(engine =>
    givenManyRights(engine.pool, {
      tenantId,
      workerId: workers.caseworker,
      serviceId: services.general,
      count,
      month,
      mark: 'k',
    }),
  )
  const { DATABASE_URL, DATA_DIR } = place.environment
  const paying = {
    environment: DATABASE_URL ? { DATABASE_URL } : { DATABASE_FOLDER: String(DATA_DIR) },
    tenantId,
    preparer: workers.finance,
    approver: workers.director,
    month,
    piece: 20,
  }
  let killed = 0
  for (let nth = 0; nth < kills; nth += 1) {
    const after = Math.round(Math.random() * 120)
    if (await payAndStop(paying, { after })) break
    killed += 1
  }
  expect(await payAndStop(paying, { after: 60_000 })).toBe(true)
  expect(await place.look(engine => damageOf(engine, tenantId))).toEqual({
    lost: 0,
    twice: 0,
    wrong: 0,
    runs: 1,
  })
  await annotate(`${killed} kills before the run was done`)
})

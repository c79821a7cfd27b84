import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { givenGround, suspend } from '#capabilities/suspensions/testing/given-ground.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { randomRuns, randomTime } from '../../../../test/support/random-runs.ts'
import { isHere, tierOf } from '../domain/cover.ts'
import { covers } from '../domain/days.ts'
import { absencesFromToday } from '../queries/absences.ts'
import { colleagues } from '../queries/colleagues.ts'
import { absencesIn } from '../testing/absences-in.ts'
import { chooseSubstitute } from './choose-substitute.ts'
import { recordReturn, sayLastDay } from './move-end.ts'

const house = useHouse()
const { away, caller, fresh, now } = absencesIn(house)

const people = ['caseworker', 'otherCaseworker', 'lead', 'director'] as const
const step = fc.record({
  who: fc.constantFrom(...people),
  act: fc.constantFrom('away', 'back', 'until', 'choose'),
  on: fc.integer({ min: 0, max: 9 }),
  long: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  other: fc.constantFrom(...people),
})
const day = (days: number) => Temporal.PlainDate.from('2026-11-23').add({ days }).toString()

test('always: one pilot, no clock lost, and whoever stands in is here that day', {
  timeout: randomTime(60_000),
}, async () => {
  await fresh()
  const file = await givenRequest(house(), { state: 'enquiry' })
  const still = { requestId: file.requestId, groundId: await givenGround(house()) }
  expect(await suspend(house(), { ...still, from: day(0), until: day(5) })).toMatchObject({ ok: true })
  const clocks = () =>
    house().engine.pool.query(
      'select kind, due_on, suspended_days, stopped_on from clock where request_id = $1 order by id',
      [file.requestId],
    )
  const before = (await clocks()).rows
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async steps => {
      await fresh()
      for (const { who: name, act, on, long, other } of steps) {
        const workerId = house().centre.workers[name]
        const absence = (await now()).find(each => each.workerId === workerId)
        const seen = { absenceId: absence?.id ?? uuidv7(), version: absence?.version ?? 1 }
        if (act === 'away') await away(name, { from: day(on), until: long === null ? null : day(on + long) })
        if (act === 'back') await house().execute(recordReturn, caller('lead'), seen)
        if (act === 'until')
          await house().execute(sayLastDay, caller('lead'), { ...seen, until: day(on + (long ?? 9)) })
        if (act === 'choose')
          await house().execute(chooseSubstitute, caller('lead'), {
            ...seen,
            substituteId: house().centre.workers[other],
          })
      }
      const [absences, all] = await house().inside(
        async db => [await absencesFromToday(db), await colleagues(db)] as const,
      )
      for (const { standIns, workerId, ...days } of absences)
        for (let on = 0; on < 20; on++) {
          const there = standIns.filter(each => covers(each, day(on)))
          expect(there.length).toBeLessThanOrEqual(covers(days, day(on)) ? 1 : 0)
          for (const { substituteId } of there) {
            expect(substituteId).not.toBe(workerId)
            expect(isHere(all.find(({ id }) => id === substituteId) ?? { away: [days] }, day(on))).toBe(true)
          }
          const self = all.find(({ id }) => id === workerId)
          const could = all.some(each => self && tierOf(self, each) && isHere(each, day(on)))
          if (covers(days, day(on)) && could) expect(there).toHaveLength(1)
        }
      const pilots = await house().engine.pool.query(
        'select worker_id from request_pilot where request_id = $1 and until is null',
        [file.requestId],
      )
      expect(pilots.rows).toEqual([{ worker_id: house().centre.workers.caseworker }])
      expect((await clocks()).rows).toEqual(before)
    }),
    { numRuns: randomRuns(15) },
  )
})

test('the database itself refuses two absences of one day, and a substitute who is away', async () => {
  await fresh()
  await away('caseworker', { until: '2026-11-27' })
  const again = house().inside(db =>
    db
      .insertInto('absence')
      .values({
        tenant_id: house().centre.tenantId,
        id: uuidv7(),
        worker_id: house().centre.workers.caseworker,
        kind: 'planned',
        from_on: '2026-11-27',
        until_on: '2026-11-30',
        recorded_at: house().clock.now(),
      })
      .execute(),
  )
  await expect(again).rejects.toThrow(/conflicting key|exclusion/)
  const both = house().inside(db =>
    db
      .insertInto('absence')
      .values({
        tenant_id: house().centre.tenantId,
        id: uuidv7(),
        worker_id: house().centre.workers.otherCaseworker,
        kind: 'sudden',
        from_on: '2026-11-25',
        recorded_at: house().clock.now(),
      })
      .execute(),
  )
  await expect(both).rejects.toThrow('who stands in is away')
})

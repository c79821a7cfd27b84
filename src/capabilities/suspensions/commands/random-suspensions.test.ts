import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestCard, watchClocks } from '#capabilities/requests/index.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { randomRuns, randomTime } from '../../../../test/support/random-runs.ts'
import { as, givenGround, suspend } from '../testing/given-ground.ts'
import { resumeClock } from './resume-clock.ts'

const house = useHouse()
const first = Temporal.PlainDate.from('2026-11-05')
const day = (days: number) => first.add({ days }).toString()

const step = fc.record({
  act: fc.constantFrom('suspend', 'suspend', 'resume', 'wait', 'look'),
  ground: fc.constantFrom(0, 1),
  from: fc.integer({ min: -2, max: 12 }),
  long: fc.integer({ min: -1, max: 15 }),
  days: fc.integer({ min: 1, max: 9 }),
})

async function clockOf(requestId: string) {
  const card = await house().inside(db => requestCard(db, requestId))
  const [clock] = card?.clocks ?? []
  if (clock === undefined) throw new Error('The clock is gone.')
  return clock
}

test('always: a day moves by its suspensions and no more, no day counts twice, a breach stays', {
  timeout: randomTime(60_000),
}, async () => {
  house().clock.set('2026-11-05T09:00:00Z')
  const grounds = [
    await givenGround(house()),
    await givenGround(house(), { mostDays: 6, until: '2026-11-25' }),
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
      let now = 0
      house().clock.set(`${day(now)}T09:00:00Z`)
      const { requestId } = await givenRequest(house(), { requestedOn: day(0), state: 'enquiry' })
      for (const { act, ground, from, long, days } of steps) {
        const before = await clockOf(requestId)
        if (act === 'suspend') {
          const asked = { from: day(now + from - 4), until: day(now + from - 4 + long) }
          await suspend(house(), { requestId, groundId: grounds[ground] ?? '', ...asked })
        }
        if (act === 'resume') {
          const suspensionId = before.suspensions.at(-1)?.id ?? requestId
          await house().execute(resumeClock, as(house(), 'lead'), { requestId, suspensionId })
        }
        if (act === 'wait') now += days
        house().clock.set(`${day(now)}T09:00:00Z`)
        if (act === 'look') await watchClocks.run(house(), { tenantId: house().centre.tenantId })
        const after = await clockOf(requestId)
        const moved = Temporal.PlainDate.from(after.dueOn).subtract({ days: after.suspendedDays })
        expect(moved.toString()).toBe(day(30))
        if (before.dueOn < day(now) && act !== 'wait') expect(after.dueOn).toBe(before.dueOn)
        if (act === 'look') expect(after.breachedAt !== null).toBe(after.dueOn < day(now))
        const still = after.suspensions.flatMap(({ from: one, until }) => {
          const length = Temporal.PlainDate.from(one).until(until).days + 1
          return Array.from({ length }, (_, nth) =>
            Temporal.PlainDate.from(one).add({ days: nth }).toString(),
          )
        })
        expect(new Set(still).size).toBe(after.suspendedDays)
        expect(still).toHaveLength(after.suspendedDays)
        for (const [nth, most] of [20, 6].entries()) {
          const of = after.suspensions.filter(({ groundId }) => groundId === grounds[nth])
          const used = of.map(({ from: one, until }) => Temporal.PlainDate.from(one).until(until).days + 1)
          expect(used.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(most)
        }
      }
    }),
    { numRuns: randomRuns(25) },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { reasonCodes } from '../domain/visit.ts'
import { by, givenArrival, somebody } from '../testing/given-arrival.ts'
import { callPerson, endVisit, letLeave, sayWord, setPriority, takePerson } from './act-on-visit.ts'
import { registerArrival } from './register-arrival.ts'
import { closeDay, flagUnheard } from './watch-day.ts'

const house = useHouse()
const arrivals = 60
const onlyThere = test.skipIf(!onPostgres)
let days = 0

function newDay(): Temporal.Instant {
  days += 1
  const now = Temporal.Instant.from('2026-12-01T07:30:00Z').add({ hours: 24 * days })
  house().clock.set(now.toString())
  return now
}

const roles = ['reception', 'caseworker', 'lead', 'otherCaseworker'] as const
/** One thing somebody tries: on one of those who came so far, possible or not. */
const anAct = fc.record({
  act: fc.constantFrom('word', 'number', 'in-person', 'take', 'gave-up', 'not-come', 'end', 'reason', 'flag'),
  on: fc.nat(),
  role: fc.constantFrom(...roles),
})
/** Somebody comes: one of twenty persons, or somebody unknown; then a few things happen. */
const aMinute = fc.record({
  person: fc.option(fc.nat(19)),
  reason: fc.option(fc.constantFrom(...reasonCodes)),
  acts: fc.array(anAct, { maxLength: 4 }),
})
const aMorning = fc.array(aMinute, { minLength: arrivals, maxLength: arrivals })

type Act = typeof anAct extends fc.Arbitrary<infer One> ? One : never

async function attempt({ act, role }: Act, visitId: string): Promise<string> {
  const { execute } = house()
  const who = by(house(), role)
  const result = await {
    word: () => execute(sayWord, who, { visitId }),
    number: () => execute(callPerson, who, { visitId, how: 'number', place: 'B1' }),
    'in-person': () => execute(callPerson, who, { visitId, how: 'in-person' }),
    take: () => execute(takePerson, who, { visitId }),
    'gave-up': () => execute(letLeave, who, { visitId, how: 'gave-up' }),
    'not-come': () => execute(letLeave, who, { visitId, how: 'not-come' }),
    end: () => execute(endVisit, who, { visitId, agreed: 'Revient avec le bail' }),
    reason: () => execute(setPriority, who, { visitId, reason: 'child' }),
    flag: () => execute(flagUnheard, by(house(), 'system'), {}),
  }[act]()
  return result.ok ? act : result.refusal.kind
}

const visitsOf = (day: string) =>
  house().inside(db =>
    db.selectFrom('arrival').selectAll().where('day', '=', day).orderBy('number').execute(),
  )

const callsOf = (visitIds: readonly string[]) =>
  house().inside(async db => {
    const rows = await db
      .selectFrom('journal_event')
      .select('detail')
      .where('action', '=', 'reception:call')
      .execute()
    const called = rows.map(({ detail }) => String(Object(detail)['visitId']))
    return called.filter(id => visitIds.includes(id))
  })

test('a morning of 60 arrivals: every visit ends, none is called twice, each number is given once', async () => {
  const persons: string[] = []
  for (let one = 0; one < 20; one += 1) persons.push(await givenPerson(house()))
  await fc.assert(
    fc.asyncProperty(aMorning, async minutes => {
      const start = newDay()
      const ids: string[] = []
      let written = 0
      for (const [minute, { person, reason, acts }] of minutes.entries()) {
        house().clock.set(start.add({ minutes: minute * 3 }).toString())
        const personId = person === null ? null : (persons[person] ?? null)
        const came = await house().execute(
          registerArrival,
          by(house()),
          somebody(house(), { personId, reason }),
        )
        if (came.ok) {
          ids.push(came.value.visitId)
          written += 1
          expect(came.value.number).toBe(written)
        } else expect(came.refusal.kind).toBe('AlreadyHere')
        for (const act of acts) await attempt(act, ids[act.on % ids.length] ?? '')
      }
      house().clock.set(start.add({ hours: 12 }).toString())
      await house().execute(closeDay, by(house(), 'system'), {})
      const visits = await visitsOf(start.toString().slice(0, 10))
      expect(visits.map(({ number }) => number)).toEqual(ids.map((_, at) => at + 1))
      expect(visits.every(({ state, ended_at }) => ended_at !== null && /^(ended|left)$/.test(state))).toBe(
        true,
      )
      const calls = await callsOf(ids)
      expect(calls.length).toBe(new Set(calls).size)
      expect(new Set(calls)).toEqual(
        new Set(visits.filter(({ called_at }) => called_at !== null).map(({ id }) => id)),
      )
    }),
    { numRuns: 2 },
  )
}, 60_000)

onlyThere(
  'PostgreSQL only: fifty at half past eight get fifty numbers, and the same person one',
  async () => {
    newDay()
    const personId = await givenPerson(house())
    const come = (told = {}) => house().execute(registerArrival, by(house()), somebody(house(), told))
    const results = await Promise.all([
      ...Array.from({ length: 50 }, () => come()),
      ...Array.from({ length: 5 }, () => come({ personId })),
    ])
    const numbers = results.flatMap(result => (result.ok ? [result.value.number] : []))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 51 }, (_, at) => at + 1))
    const refused = results.flatMap(result => (result.ok ? [] : [result.refusal.kind]))
    expect(refused).toEqual(Array.from({ length: 4 }, () => 'AlreadyHere'))
  },
)

onlyThere('PostgreSQL only: of two who call at once one has the person, the other is told who', async () => {
  newDay()
  const { visitId } = await givenArrival(house())
  const call = (role: 'caseworker' | 'lead') =>
    house().execute(callPerson, by(house(), role), { visitId, how: 'number', place: 'B1' })
  const [one, two] = await Promise.all([call('caseworker'), call('lead')])
  const winner = one.ok ? 'Test caseworker' : 'Test lead'
  expect([one, two].filter(({ ok }) => ok)).toHaveLength(1)
  expect([one, two]).toContainEqual({ ok: false, refusal: { kind: 'AlreadyCalled', by: winner } })
})

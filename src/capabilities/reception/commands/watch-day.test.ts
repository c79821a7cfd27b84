import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { closeReceptionDay, watchWaiting } from '../jobs/watch-day.ts'
import { by, givenArrival } from '../testing/given-arrival.ts'
import { callPerson, sayWord } from './act-on-visit.ts'
import { closeDay, flagUnheard } from './watch-day.ts'

const house = useHouse()

let days = 0

/** A day of its own for each test, with nobody left of the one before: 9:00 in Brussels. */
async function newDay(): Promise<Temporal.Instant> {
  await house().execute(closeDay, by(house(), 'system'), {})
  days += 1
  const now = Temporal.Instant.from('2026-11-23T08:00:00Z').add({ hours: 24 * days })
  house().clock.set(now.toString())
  return now
}

const rowOf = (visitId: string) =>
  house().inside(db =>
    db.selectFrom('arrival').selectAll().where('id', '=', visitId).executeTakeFirstOrThrow(),
  )

const tasksOf = (visitId: string) =>
  house().inside(db =>
    db
      .selectFrom('task')
      .select(['kind', 'service_id', 'owner_id', 'dossier_id', 'done_at', 'outcome'])
      .where('cause_id', '=', visitId)
      .orderBy('kind')
      .execute(),
  )

test('twenty minutes without a word are flagged once, to the service, until somebody speaks', async () => {
  const now = await newDay()
  const { visitId } = await givenArrival(house())
  const spoken = await givenArrival(house())
  await house().execute(sayWord, by(house()), { visitId: spoken.visitId })
  const flag = () => house().execute(flagUnheard, by(house(), 'system'), {})
  house().clock.set(now.add({ minutes: 19 }).toString())
  expect(await flag()).toEqual({ ok: true, value: { count: 0 } })
  house().clock.set(now.add({ minutes: 20 }).toString())
  expect(await flag()).toEqual({ ok: true, value: { count: 1 } })
  expect(await flag()).toEqual({ ok: true, value: { count: 0 } })
  const open = { kind: 'reception:no-word', service_id: house().centre.services.general, owner_id: null }
  expect(await tasksOf(visitId)).toMatchObject([{ ...open, done_at: null }])
  await house().execute(sayWord, by(house(), 'lead'), { visitId })
  expect(await tasksOf(visitId)).toMatchObject([{ ...open, outcome: 'spoken' }])
})

test('the end of the day leaves nobody in the room, asks to call them, and forgets words of strangers', async () => {
  const now = await newDay()
  const { personId, dossierId } = await givenRequest(house())
  const waiting = await givenArrival(house(), { personId })
  const stranger = await givenArrival(house(), { calledAs: 'Amina', words: 'Un conseil' })
  const fetched = { visitId: stranger.visitId, how: 'in-person' }
  await house().execute(callPerson, by(house(), 'caseworker'), fetched)
  house().clock.set(now.add({ hours: 12 }).toString())
  expect(await house().execute(closeDay, by(house(), 'system'), {})).toEqual({
    ok: true,
    value: { count: 2 },
  })
  expect(await rowOf(waiting.visitId)).toMatchObject({ state: 'left', ended_how: 'day-over', ended_by: null })
  expect(await rowOf(stranger.visitId)).toMatchObject({ state: 'ended', called_as: 'Amina' })
  expect(await tasksOf(waiting.visitId)).toMatchObject([
    { kind: 'reception:left-over', dossier_id: dossierId },
  ])
  house().clock.set(now.add({ hours: 36 }).toString())
  await house().execute(closeDay, by(house(), 'system'), {})
  expect(await rowOf(stranger.visitId)).toMatchObject({ called_as: null, words: null })
})

test('the jobs do the same, and write nothing when there is nothing', async () => {
  const now = await newDay()
  const { visitId } = await givenArrival(house())
  const payload = { tenantId: house().centre.tenantId }
  await watchWaiting.run(house(), payload)
  expect(await tasksOf(visitId)).toEqual([])
  house().clock.set(now.add({ minutes: 25 }).toString())
  await watchWaiting.run(house(), payload)
  expect(await tasksOf(visitId)).toMatchObject([{ kind: 'reception:no-word' }])
  await closeReceptionDay.run(house(), payload)
  expect(await tasksOf(visitId)).toMatchObject([
    { kind: 'reception:left-over', done_at: null },
    { kind: 'reception:no-word', outcome: 'day-over' },
  ])
})

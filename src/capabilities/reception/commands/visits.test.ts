import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { by, givenArrival, somebody } from '../testing/given-arrival.ts'
import { callPerson, endVisit, letLeave, sayWord, setPriority, takePerson } from './act-on-visit.ts'
import { registerArrival } from './register-arrival.ts'
import { closeDay } from './watch-day.ts'

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

test('from the door to what was agreed: who called, when, and a line for the person each time', async () => {
  await newDay()
  const personId = await givenPerson(house())
  const { visitId, number } = await givenArrival(house(), { personId, words: 'Sa facture' })
  expect(number).toBe(1)
  const call = { visitId, how: 'number', place: 'B1' }
  expect(await house().execute(callPerson, by(house(), 'caseworker'), call)).toMatchObject({ ok: true })
  expect(await house().execute(takePerson, by(house(), 'caseworker'), { visitId })).toMatchObject({
    ok: true,
  })
  const ended = await house().execute(endVisit, by(house(), 'caseworker'), {
    visitId,
    agreed: 'Revient jeudi',
  })
  expect(ended).toEqual({ ok: true, value: { visitId, personId } })
  const { caseworker } = house().centre.workers
  expect(await rowOf(visitId)).toMatchObject({
    state: 'ended',
    called_by: caseworker,
    word_by: caseworker,
    ended_by: caseworker,
    agreed: 'Revient jeudi',
    version: 4,
  })
  const lines = await house().inside(db =>
    db
      .selectFrom('journal_event')
      .select('action')
      .where('person_id', '=', personId)
      .where('action', 'like', 'reception:%')
      .orderBy('id')
      .execute(),
  )
  expect(lines.map(({ action }) => action)).toEqual([
    'reception:register',
    'reception:call',
    'reception:take',
    'reception:end',
  ])
})

test('the same person is here once; who left may come back, with a new number', async () => {
  await newDay()
  const personId = await givenPerson(house())
  const first = await givenArrival(house(), { personId })
  const again = await house().execute(registerArrival, by(house()), somebody(house(), { personId }))
  expect(again).toMatchObject({ refusal: { kind: 'AlreadyHere', number: 1, visitId: first.visitId } })
  const gone = await house().execute(letLeave, by(house()), { visitId: first.visitId, how: 'gave-up' })
  expect(gone.ok).toBe(true)
  expect((await givenArrival(house(), { personId })).number).toBe(2) // the refusal left no gap
})

test('an appointment of today is kept by its person, once; another’s or none is refused', async () => {
  const now = await newDay()
  const { personId, dossierId } = await givenRequest(house())
  const encounterId = uuidv7()
  const { tenantId, workers } = house().centre
  await house().inside(db =>
    db
      .insertInto('encounter')
      .values({
        tenant_id: tenantId,
        id: encounterId,
        dossier_id: dossierId,
        kind: 'interview',
        planned_at: now.add({ minutes: 30 }),
        worker_id: workers.caseworker,
        recorded_by: workers.caseworker,
        recorded_at: now,
      })
      .execute(),
  )
  const host = { kind: 'worker', id: workers.caseworker } as const
  const other = somebody(house(), { personId: await givenPerson(house()), encounterId, host })
  expect(await house().execute(registerArrival, by(house()), other)).toMatchObject({
    refusal: { kind: 'NoAppointment' },
  })
  const kept = await givenArrival(house(), { personId, encounterId, host, need: 'other' })
  expect(await rowOf(kept.visitId)).toMatchObject({ need: 'appointment', encounter_id: encounterId })
  await house().execute(callPerson, by(house(), 'caseworker'), { visitId: kept.visitId, how: 'in-person' })
  await house().execute(endVisit, by(house(), 'caseworker'), { visitId: kept.visitId, agreed: 'Fait' })
  const twice = await house().execute(
    registerArrival,
    by(house()),
    somebody(house(), { personId, encounterId, host }),
  )
  expect(twice).toMatchObject({ refusal: { kind: 'NoAppointment' } })
})

test('a worker acts on visits for them or their services; the counter on all', async () => {
  await newDay()
  const { visitId } = await givenArrival(house())
  const fetch = { visitId, how: 'in-person' }
  expect(await house().execute(callPerson, by(house(), 'otherCaseworker'), fetch)).toMatchObject({
    refusal: { kind: 'NotFound' },
  })
  expect(await house().execute(callPerson, by(house(), 'finance'), fetch)).toMatchObject({
    refusal: { kind: 'Forbidden' },
  })
  expect(await house().execute(sayWord, by(house()), { visitId })).toMatchObject({ ok: true })
  expect(await house().execute(callPerson, by(house(), 'lead'), fetch)).toMatchObject({ ok: true })
  expect(await house().execute(callPerson, by(house(), 'caseworker'), fetch)).toMatchObject({
    refusal: { kind: 'AlreadyCalled', by: 'Test lead' },
  })
})

test('a reason brings forward, and only while one waits', async () => {
  await newDay()
  const { visitId } = await givenArrival(house())
  await house().execute(setPriority, by(house()), { visitId, reason: 'no-food' })
  expect(await rowOf(visitId)).toMatchObject({ priority: 0, reason: 'no-food' })
  await house().execute(setPriority, by(house()), { visitId, reason: null })
  expect(await rowOf(visitId)).toMatchObject({ priority: 2, reason: null })
  await house().execute(letLeave, by(house()), { visitId, how: 'gave-up' })
  expect(await house().execute(setPriority, by(house()), { visitId, reason: 'far' })).toMatchObject({
    refusal: { kind: 'Gone' },
  })
})

test('the database itself refuses a second call, a second number and a step back', async () => {
  await newDay()
  const { visitId } = await givenArrival(house())
  await house().execute(callPerson, by(house(), 'caseworker'), { visitId, how: 'number', place: 'B1' })
  const change = (set: string) =>
    house().inside(db => sql`update arrival set ${sql.raw(set)} where id = ${visitId}`.execute(db))
  const lead = house().centre.workers.lead
  await expect(change(`called_by = '${lead}'`)).rejects.toThrow('not rewritten')
  await expect(
    change("state = 'waiting', called_at = null, called_by = null, called_how = null"),
  ).rejects.toThrow('does not go')
  await expect(change('number = number + 1')).rejects.toThrow('not rewritten')
  await expect(
    house().inside(db => db.deleteFrom('arrival').where('id', '=', visitId).execute()),
  ).rejects.toThrow()
})

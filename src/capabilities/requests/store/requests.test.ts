import { expect, test } from 'vitest'
import { brusselsDate } from '#kernel/calendar.ts'
import type { Db } from '#platform/database/transaction.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { states } from '../domain/codes.ts'
import { relationLookup } from '../queries/relation-lookup.ts'
import { requestCard } from '../queries/request-cards.ts'
import { givenRequest } from '../testing/given-request.ts'
import { moveRequest } from './requests.ts'

const house = useHouse()

const writing = (db: Db) => {
  const { centre, clock } = house()
  const now = clock.now()
  return { db, tenantId: centre.tenantId, actorId: centre.workers.caseworker, now, today: brusselsDate(now) }
}

test.each(states)('the builder gives a request in the state %s', async state => {
  const { requestId } = await givenRequest(house(), { state })
  const card = await house().inside(db => requestCard(db, requestId))
  expect(card).toMatchObject({ state, pilot: { name: 'Test caseworker', phone: '02 000 00 02', room: 'B1' } })
})

test('a request moves along its line and no other way', async () => {
  const { requestId } = await givenRequest(house(), { state: 'acknowledged' })
  const move = (to: 'enquiry' | 'decided') =>
    house().inside(db =>
      moveRequest(writing(db), { requestId, to, nextStep: 'report', nextStepOn: '2026-12-01' }),
    )
  expect(await move('decided')).toEqual({
    ok: false,
    refusal: { kind: 'IllegalMove', from: 'acknowledged', to: 'decided' },
  })
  expect(await move('enquiry')).toEqual({ ok: true, value: { version: 3 } })
})

test('the database refuses an illegal move, whoever writes it', async () => {
  const { requestId } = await givenRequest(house(), { state: 'acknowledged' })
  const forced = house().inside(db =>
    db.updateTable('request').set({ state: 'notified' }).where('id', '=', requestId).execute(),
  )
  await expect(forced).rejects.toThrow('request cannot go from acknowledged to notified')
})

test('an end takes its day and its reason, and stops the clocks', async () => {
  const { requestId } = await givenRequest(house(), { state: 'enquiry' })
  const today = brusselsDate(house().clock.now()).toString()
  await house().inside(db => moveRequest(writing(db), { requestId, to: 'withdrawn', reason: 'Found work.' }))
  const card = await house().inside(db => requestCard(db, requestId))
  expect(card).toMatchObject({ nextStep: 'none', nextStepOn: null, endedOn: today, endReason: 'Found work.' })
  expect(card?.clocks.map(({ stoppedOn }) => stoppedOn)).toEqual([today])
})

test('a worker stands to a file as its pilot, through a service, or not at all', async () => {
  const { requestId, dossierId, personId } = await givenRequest(house())
  const held = (role: 'caseworker' | 'otherCaseworker' | 'lead', target: object) =>
    house().inside(async db => [...(await relationLookup(db, house().actor(role), target))])
  for (const target of [{ requestId }, { dossierId }, { personId }])
    expect(await held('caseworker', target)).toEqual(['pilot', 'service'])
  expect(await held('lead', { requestId })).toEqual(['service'])
  expect(await held('otherCaseworker', { requestId })).toEqual([])
  expect(await held('caseworker', { requestId: 'not-an-id' })).toEqual([])
})

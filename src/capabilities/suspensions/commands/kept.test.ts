import { expect, onTestFinished, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { requestCard } from '#capabilities/requests/index.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { backUpHouse, restoreTwin } from '../../continuity/testing/twin-house.ts'
import { merge, undo } from '../../merging/testing/merging.ts'
import { as, givenGround, suspend } from '../testing/given-ground.ts'
import { resumeClock } from './resume-clock.ts'

const house = useHouse()

test('a merge and its undoing leave a suspension as it was: the file changes hands, no delay moves', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const groundId = await givenGround(house())
  const kept = await givenPerson(house(), { familyName: 'Aziz' })
  const { requestId, personId } = await givenRequest(house(), {
    personId: await givenPerson(house(), { familyName: 'Asis' }),
    requestedOn: '2026-11-05',
    state: 'enquiry',
  })
  await suspend(house(), { requestId, groundId, from: '2026-11-23', until: '2026-11-30' })
  const clocks = async () => (await house().inside(db => requestCard(db, requestId)))?.clocks
  const before = await clocks()
  expect(before).toMatchObject([{ dueOn: '2026-12-13', suspendedDays: 8, suspensions: [{ groundId }] }])
  expect(await merge(house(), kept, personId)).toMatchObject({ ok: true })
  expect(await clocks()).toEqual(before)
  const { rows } = await house().engine.pool.query(`select id from person_merge where kept_id = '${kept}'`)
  expect(await undo(house(), `${rows[0].id}`, 'merged')).toMatchObject({ ok: true })
  expect(await clocks()).toEqual(before)
})

test('a restore brings a suspension back, and it can still be resumed', { timeout: 180_000 }, async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const groundId = await givenGround(house())
  const { requestId } = await givenRequest(house(), { requestedOn: '2026-11-05', state: 'enquiry' })
  await suspend(house(), { requestId, groundId, from: '2026-11-23', until: '2026-11-30' })
  const before = (await house().inside(db => requestCard(db, requestId)))?.clocks
  const twin = await restoreTwin(house(), await backUpHouse(house()))
  onTestFinished(() => twin.close())
  const clocks = async () => (await twin.house.inside(db => requestCard(db, requestId)))?.clocks
  expect(await clocks()).toEqual(before)
  const [{ id: suspensionId = '' } = {}] = before?.[0]?.suspensions ?? []
  twin.house.clock.set('2026-11-25T09:00:00Z')
  expect(
    await twin.house.execute(resumeClock, as(twin.house, 'lead'), { requestId, suspensionId }),
  ).toMatchObject({ ok: true })
  expect(await clocks()).toMatchObject([{ dueOn: '2026-12-07', suspendedDays: 2 }])
})

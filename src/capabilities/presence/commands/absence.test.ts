import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { absencesIn, type Who } from '../testing/absences-in.ts'
import { chooseSubstitute } from './choose-substitute.ts'
import { recordReturn } from './move-end.ts'

const house = useHouse()
const { away, caller, fresh, now, standing } = absencesIn(house)

test('somebody ill this morning: a colleague stands in at once, and the pilot stays the pilot', async () => {
  await fresh()
  const file = await givenRequest(house(), { state: 'enquiry' })
  expect((await away('caseworker')).ok).toBe(true)
  expect(await standing()).toEqual(['otherCaseworker for caseworker 2026-11-23 null'])
  const { rows } = await house().engine.pool.query('select pilot_id from request where id = $1', [
    file.requestId,
  ])
  expect(rows[0]).toEqual({ pilot_id: house().centre.workers.caseworker })
  const told = await house().inside(db =>
    db.selectFrom('request_stand_in').selectAll().where('request_id', '=', file.requestId).execute(),
  )
  expect(told).toMatchObject([{ substitute_id: house().centre.workers.otherCaseworker, away_until: null }])
})

test('the substitute falls ill too: the lead, then the director, then nobody, and each comes back in turn', async () => {
  await fresh()
  await away('caseworker', { until: '2026-11-27' })
  await away('otherCaseworker', { from: '2026-11-24', until: '2026-11-25' })
  expect(await standing()).toEqual([
    'otherCaseworker for caseworker 2026-11-23 2026-11-23',
    'lead for caseworker 2026-11-24 2026-11-25',
    'otherCaseworker for caseworker 2026-11-26 2026-11-27',
    'lead for otherCaseworker 2026-11-24 2026-11-25',
  ])
  await away('lead', { from: '2026-11-24', until: '2026-11-24' })
  await away('director', { from: '2026-11-24', until: '2026-11-24' })
  expect(await standing()).not.toContainEqual(expect.stringContaining('2026-11-24 2026-11-24'))
  const lead = (await now()).find(({ workerId }) => workerId === house().centre.workers.lead)
  await house().execute(recordReturn, caller('lead'), { absenceId: lead?.id, version: lead?.version })
  expect(await standing()).toContain('lead for caseworker 2026-11-24 2026-11-24')
})

test('a human chooses: somebody who is here, and never oneself', async () => {
  await fresh()
  const made = await away('caseworker', { until: '2026-11-27' })
  const absenceId = made.ok ? made.value.absenceId : ''
  const choose = (name: Who, version: number) =>
    house().execute(chooseSubstitute, caller('lead'), {
      absenceId,
      version,
      substituteId: house().centre.workers[name],
    })
  await away('clerk', { from: '2026-11-26', until: '2026-11-26' })
  await away('finance')
  expect(await choose('caseworker', 1)).toMatchObject({ refusal: { kind: 'SamePerson' } })
  expect(await choose('finance', 1)).toMatchObject({ refusal: { kind: 'SubstituteAway' } })
  expect((await choose('clerk', 1)).ok).toBe(true)
  expect(await choose('lead', 1)).toMatchObject({ refusal: { kind: 'StaleVersion' } })
  expect((await standing()).slice(0, 2)).toEqual([
    'clerk for caseworker 2026-11-23 2026-11-25',
    'otherCaseworker for caseworker 2026-11-26 2026-11-27',
  ])
})

test('days that cannot be, and absences that are not one’s own, are refused', async () => {
  await fresh()
  expect(await away('caseworker', { from: '2026-11-20', until: '2026-11-27' })).toMatchObject({
    refusal: { kind: 'InThePast' },
  })
  expect(await away('caseworker', { from: '2026-11-27', until: '2026-11-24' })).toMatchObject({
    refusal: { kind: 'UntilBeforeFrom' },
  })
  expect((await away('caseworker', { from: '2026-11-24', until: '2026-11-27' })).ok).toBe(true)
  expect(await away('caseworker')).toMatchObject({
    refusal: { kind: 'Overlaps', from: '2026-11-24', until: '2026-11-27' },
  })
  expect(await away('lead', {}, 'caseworker')).toMatchObject({ refusal: { kind: 'Forbidden' } })
  expect((await away('otherCaseworker', {}, 'otherCaseworker')).ok).toBe(true)
  const id = uuidv7()
  const unknown = await house().execute(recordReturn, caller('lead'), { absenceId: id, version: 1 })
  expect(unknown).toMatchObject({ refusal: { kind: 'NotFound' } })
})

test('back: nobody stands in from that day on, and the relation to the file ends with it', async () => {
  await fresh()
  const file = await givenRequest(house(), { state: 'enquiry' })
  await house().engine.pool.query('update worker set service_ids = $1 where id = $2', [
    [house().centre.services.housing],
    house().centre.workers.otherCaseworker,
  ])
  const made = await away('caseworker')
  const absenceId = made.ok ? made.value.absenceId : ''
  await house().execute(chooseSubstitute, caller('lead'), {
    absenceId,
    version: 1,
    substituteId: house().centre.workers.otherCaseworker,
  })
  const opens = async () =>
    (await (await house().browse('otherCaseworker')).get(`/dossiers/${file.dossierId}`)).status
  expect(await opens()).toBe(200)
  house().clock.set('2026-11-25T07:05:00Z')
  expect((await house().execute(recordReturn, caller('reception'), { absenceId, version: 2 })).ok).toBe(true)
  expect(await opens()).toBe(403)
  expect(await house().execute(recordReturn, caller('reception'), { absenceId, version: 3 })).toMatchObject({
    refusal: { kind: 'AlreadyOver' },
  })
  expect(await standing()).toEqual([])
})

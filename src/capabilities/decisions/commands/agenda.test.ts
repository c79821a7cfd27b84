import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { agendaOf, removedFrom } from '../queries/agenda.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { givenProposal } from '../testing/given-proposal.ts'
import { moveItem } from './move-item.ts'
import { planMeeting } from './plan-meeting.ts'
import { putOnAgenda } from './put-on-agenda.ts'
import { removeFromAgenda } from './remove-from-agenda.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

const as = (role: Parameters<ReturnType<typeof house>['actor']>[0]) => ({
  tenantId: house().centre.tenantId,
  actor: house().actor(role),
})
const namesOn = async (meetingId: string) =>
  (await house().inside(db => agendaOf(db, meetingId))).map(item => item.personName)
const nextStepOf = async (requestId: string) => {
  const { rows } = await house().engine.pool.query(
    'select state, next_step, next_step_on from request where id = $1',
    [requestId],
  )
  return rows[0]
}

test('the secretary plans a meeting, not in the past; nobody else does', async () => {
  const { execute } = house()
  const meeting = { heldOn: '2026-11-23', startsAt: '14:00', place: 'Salle' }
  expect(await execute(planMeeting, as('secretary'), meeting)).toMatchObject({ ok: true })
  expect(await execute(planMeeting, as('secretary'), { ...meeting, heldOn: '2026-11-22' })).toEqual({
    ok: false,
    refusal: { kind: 'InThePast' },
  })
  expect(await execute(planMeeting, as('secretary'), { ...meeting, heldOn: '2036-11-22' })).toEqual({
    ok: false,
    refusal: { kind: 'TooFar' },
  })
  for (const role of ['committee', 'president', 'caseworker', 'reception', 'it'] as const)
    expect(await execute(planMeeting, as(role), meeting)).toEqual({
      ok: false,
      refusal: { kind: 'Forbidden' },
    })
})

test('a proposal comes on an agenda once, and its next step is that day', async () => {
  const { execute } = house()
  const meetingId = await givenMeeting(house())
  const other = await givenMeeting(house(), { heldOn: '2026-12-01' })
  const { requestId } = await givenProposal(house())
  expect(await execute(putOnAgenda, as('caseworker'), { meetingId, requestId })).toMatchObject({ ok: true })
  expect(await nextStepOf(requestId)).toEqual({
    state: 'proposed',
    next_step: 'committee',
    next_step_on: '2026-11-24',
  })
  expect(await execute(putOnAgenda, as('secretary'), { meetingId: other, requestId })).toEqual({
    ok: false,
    refusal: { kind: 'AlreadyOnAgenda', heldOn: '2026-11-24' },
  })
  expect((await nextStepOf(requestId)).next_step_on).toBe('2026-11-24')
})

test('only what was proposed comes on an agenda that is open', async () => {
  const { execute } = house()
  const meetingId = await givenMeeting(house())
  const enquiry = await givenProposal(house(), { state: 'enquiry' })
  const proposal = await givenProposal(house())
  const put = (requestId: string, meeting: string) =>
    execute(putOnAgenda, as('secretary'), { meetingId: meeting, requestId })
  expect(await put(enquiry.requestId, meetingId)).toEqual({ ok: false, refusal: { kind: 'NotProposed' } })
  const past = await givenMeeting(house(), { heldOn: '2026-11-20' })
  expect(await put(proposal.requestId, past)).toEqual({
    ok: false,
    refusal: { kind: 'MeetingPast', heldOn: '2026-11-20' },
  })
  const closed = await givenMeeting(house(), { state: 'closed' })
  expect(await put(proposal.requestId, closed)).toEqual({ ok: false, refusal: { kind: 'MeetingClosed' } })
})

test('a caseworker of another service brings nothing; neither do reception and members', async () => {
  const { execute } = house()
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house())
  for (const role of ['otherCaseworker', 'reception', 'committee', 'president', 'clerk', 'dpo'] as const)
    expect(await execute(putOnAgenda, as(role), { meetingId, requestId })).toEqual({
      ok: false,
      refusal: { kind: 'Forbidden' },
    })
})

test('items go up and down, and stay where they are at the ends', async () => {
  const { execute } = house()
  const meetingId = await givenMeeting(house())
  const ids: string[] = []
  for (const [index, familyName] of ['Aerts', 'Blum', 'Cools'].entries())
    ids.push((await givenProposal(house(), { familyName, meetingId, position: index + 1 })).requestId)
  const move = (at: number, direction: 'up' | 'down') =>
    execute(moveItem, as('secretary'), { meetingId, requestId: ids[at], direction })
  await move(2, 'up')
  expect(await namesOn(meetingId)).toEqual(['Nora Aerts', 'Nora Cools', 'Nora Blum'])
  expect(await move(0, 'up')).toMatchObject({ ok: true })
  await move(0, 'down')
  expect(await namesOn(meetingId)).toEqual(['Nora Cools', 'Nora Aerts', 'Nora Blum'])
  expect(await execute(moveItem, as('committee'), { meetingId, requestId: ids[0], direction: 'up' })).toEqual(
    {
      ok: false,
      refusal: { kind: 'Forbidden' },
    },
  )
})

test('an item leaves with its reason, and waits for another agenda from today', async () => {
  const { execute } = house()
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { familyName: 'Drugmand', meetingId })
  const reason = 'La personne est hospitalisée.'
  expect(await execute(removeFromAgenda, as('secretary'), { meetingId, requestId, reason })).toMatchObject({
    ok: true,
  })
  expect(await namesOn(meetingId)).toEqual([])
  expect(await house().inside(db => removedFrom(db, meetingId))).toMatchObject([
    { personName: 'Nora Drugmand', reason },
  ])
  expect(await nextStepOf(requestId)).toMatchObject({ next_step: 'committee', next_step_on: '2026-11-23' })
  const other = await givenMeeting(house(), { heldOn: '2026-12-01' })
  expect(await execute(putOnAgenda, as('secretary'), { meetingId: other, requestId })).toMatchObject({
    ok: true,
  })
})

test('an item cannot leave without a reason, in the database either', async () => {
  const meetingId = await givenMeeting(house())
  await givenProposal(house(), { meetingId })
  const text = 'update agenda_item set removed_at = now() where meeting_id = $1'
  expect(await databaseSays(house(), text, [meetingId])).toMatch(/violates check constraint/)
})

test.skipIf(!onPostgres)('two agendas want the same request at once: one gets it', async () => {
  const { execute } = house()
  const { requestId } = await givenProposal(house())
  const meetings = await Promise.all(
    ['2026-11-25', '2026-11-26', '2026-11-27'].map(heldOn => givenMeeting(house(), { heldOn })),
  )
  const results = await Promise.all(
    meetings.map(meetingId => execute(putOnAgenda, as('secretary'), { meetingId, requestId })),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.filter(result => !result.ok && result.refusal.kind === 'AlreadyOnAgenda')).toHaveLength(2)
})

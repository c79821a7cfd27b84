import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { openReview, requestCard } from '#capabilities/requests/index.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { agendaOf } from '../queries/agenda.ts'
import { decisionCard } from '../queries/decisions.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { closeNow } from '../testing/given-full-meeting.ts'
import { givenProposal } from '../testing/given-proposal.ts'
import { givenPublished } from '../testing/given-published.ts'
import { givenRecorded, plainGrant, plainRefusal } from '../testing/given-recorded.ts'
import { cancelMeeting } from './change-meeting.ts'
import { followProposal, giveDelegation } from './delegate.ts'
import { fillAgenda } from './fill-agenda.ts'
import { planMeeting } from './plan-meeting.ts'
import { putCorrection } from './put-correction.ts'
import { recordDecision } from './record-decision.ts'
import { recordGroup } from './record-group.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T15:00:00Z'))

type Role = Parameters<ReturnType<typeof house>['actor']>[0]
const as = (role: Role) => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })
const namesOn = async (meetingId: string) =>
  (await house().inside(db => agendaOf(db, meetingId))).map(({ personName }) => personName)

test('an agenda fills in one act, broken delays first; called off, it goes to the next meeting', async () => {
  const meetingId = await givenMeeting(house(), { heldOn: '2026-11-26' })
  const next = await givenMeeting(house(), { heldOn: '2026-12-03' })
  await givenProposal(house(), { familyName: 'Calme', requestedOn: '2026-11-20' })
  await givenProposal(house(), { familyName: 'Bientot', requestedOn: '2026-10-26' })
  await givenProposal(house(), { familyName: 'Tard', requestedOn: '2026-10-01' })
  const filled = await house().execute(fillAgenda, as('secretary'), { meetingId })
  expect(filled).toEqual({ ok: true, value: { meetingId, count: 3 } })
  const order = ['Nora Tard', 'Nora Bientot', 'Nora Calme']
  expect(await namesOn(meetingId)).toEqual(order)
  expect(await house().execute(fillAgenda, as('secretary'), { meetingId })).toMatchObject({
    value: { count: 0 },
  })
  const cancelled = await house().execute(cancelMeeting, as('secretary'), { meetingId, reason: 'Grève.' })
  expect(cancelled).toEqual({ ok: true, value: { meetingId: next } })
  expect(await namesOn(next)).toEqual(order)
  expect(await namesOn(meetingId)).toEqual([])
})

test.skipIf(!onPostgres)('two agendas filled at once share what waits, and take nothing twice', async () => {
  const [one, other] = [await givenMeeting(house()), await givenMeeting(house())]
  for (const familyName of ['Un', 'Deux', 'Trois']) await givenProposal(house(), { familyName })
  await Promise.all(
    [one, other].map(meetingId => house().execute(fillAgenda, as('secretary'), { meetingId })),
  )
  const all = [...(await namesOn(one)), ...(await namesOn(other))]
  expect(new Set(all).size).toBe(all.length)
})

test('a series of meetings is planned at once', async () => {
  const series = { heldOn: '2027-01-05', startsAt: '14:00', place: 'Salle', repeat: 'fortnightly', count: 3 }
  expect(await house().execute(planMeeting, as('secretary'), series)).toMatchObject({ value: { count: 3 } })
  const { rows } = await house().engine.pool.query(
    "select held_on from meeting where held_on >= '2027-01-01' order by 1",
  )
  expect(rows.map(row => row.held_on)).toEqual(['2027-01-05', '2027-01-19', '2027-02-02'])
})

test('identical items are decided in one act, each with the motives of its own report; a refusal is not', async () => {
  const meetingId = await givenMeeting(house())
  const first = await givenProposal(house(), { familyName: 'Aa', meetingId, position: 1 })
  const second = await givenProposal(house(), { familyName: 'Bb', meetingId, position: 2 })
  const refused = await givenProposal(house(), {
    familyName: 'Cc',
    meetingId,
    position: 3,
    proposal: 'refuse',
  })
  const group = { meetingId, per: 'month', paidHow: 'transfer' }
  const all = { ...group, requestIds: [first.requestId, second.requestId, refused.requestId] }
  expect(await house().execute(recordGroup, as('secretary'), all)).toMatchObject({
    refusal: { kind: 'NotTogether' },
  })
  const two = { ...group, requestIds: [first.requestId, second.requestId] }
  expect(await house().execute(recordGroup, as('secretary'), two)).toEqual({ ok: true, value: { count: 2 } })
  const items = await house().inside(db => agendaOf(db, meetingId))
  expect(items.map(({ outcome, decidedCents }) => [outcome, decidedCents])).toEqual([
    ['grant', 131_420],
    ['grant', 131_420],
    [null, null],
  ])
})

test('another day is computed anew by the law of that day, asks why, and the letter tells that computation', async () => {
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  const asked = { meetingId, requestId, version: 0 }
  const later = { ...plainGrant, fromOn: '2026-11-15' }
  const record = (content: object) => house().execute(recordDecision, as('secretary'), { ...asked, content })
  expect(await record(later)).toMatchObject({
    refusal: { kind: 'DateNeedsMotive', proposedFrom: '2026-11-02' },
  })
  const recorded = await record({ ...later, amendMotive: 'Il a travaillé jusqu’au 14.' })
  if (!recorded.ok) throw new Error(recorded.refusal.kind)
  const card = await house().inside(db => decisionCard(db, recorded.value.decisionId))
  const { rows } = await house().engine.pool.query(
    'select assessed_on, monthly_cents from computation where id = $1',
    [card?.computationId],
  )
  expect(rows).toEqual([{ assessed_on: '2026-11-15', monthly_cents: 131_420 }])
})

test('a refusal without a fact of the file is not recorded', async () => {
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  const asked = { meetingId, requestId, version: 0, content: plainRefusal }
  expect(await house().execute(recordDecision, as('secretary'), asked)).toMatchObject({
    refusal: { kind: 'NoFact' },
  })
})

test('a published decision with an error is replaced by a new one, each pointing at the other; never edited', async () => {
  const { decisionId, requestId } = await givenPublished(house())
  const meetingId = await givenMeeting(house())
  const put = { decisionId, meetingId, reason: 'Le mois de début est faux.' }
  expect((await house().execute(putCorrection, as('secretary'), put)).ok).toBe(true)
  expect(await house().execute(putCorrection, as('secretary'), put)).toMatchObject({
    refusal: { kind: 'AlreadyOnAgenda' },
  })
  const newId = await givenRecorded(
    house(),
    { meetingId, requestId },
    { ...plainGrant, motivesFact: 'Corrigé.' },
  )
  expect((await closeNow(house(), meetingId)).ok).toBe(true)
  const [old, fresh] = await house().inside(async db => [
    await decisionCard(db, decisionId),
    await decisionCard(db, newId),
  ])
  expect(old).toMatchObject({ supersededBy: newId, motivesFact: plainGrant.motivesFact })
  expect(fresh).toMatchObject({ supersedesId: decisionId, motivesFact: 'Corrigé.' })
})

const delegation = {
  kinds: ['integration-income'],
  perDecisionCents: 150_000,
  perMonthCents: 200_000,
  fromOn: '2026-11-01',
  untilOn: '2027-10-31',
  source: 'Conseil du 20 octobre 2026, point 4',
}

test('a delegate decides within the delegation, published at once; beyond it the command and the database refuse', async () => {
  const { lead } = house().centre.workers
  const first = await givenProposal(house(), { familyName: 'Premier' })
  const alone = (requestId: string) =>
    house().execute(followProposal, as('lead'), { requestId, per: 'month', paidHow: 'transfer' })
  expect(await alone(first.requestId)).toMatchObject({ refusal: { kind: 'NoDelegation' } })
  await house().execute(giveDelegation, as('secretary'), { ...delegation, workerId: lead })
  const decided = await alone(first.requestId)
  if (!decided.ok) throw new Error(decided.refusal.kind)
  const card = await house().inside(db => decisionCard(db, decided.value.decisionId))
  expect(card).toMatchObject({ authority: 'delegate', meetingId: null, number: expect.stringMatching(/^B-/) })
  expect(await house().inside(db => requestCard(db, first.requestId))).toMatchObject({ state: 'decided' })
  const second = await givenProposal(house(), { familyName: 'Second' })
  expect(await alone(second.requestId)).toMatchObject({ refusal: { kind: 'AboveMonth', leftCents: 68_580 } })
  const copy = `insert into decision (tenant_id, id, number, request_id, dossier_id, outcome, amount_cents, per, paid_every,
      paid_how, from_on, motives_fact, motives_law, decided_on, recorded_by, recorded_at, authority, delegation_id)
    select tenant_id, gen_random_uuid(), 'X', request_id, dossier_id, outcome, amount_cents, per, paid_every, paid_how,
      from_on, motives_fact, motives_law, decided_on, recorded_by, recorded_at, authority, delegation_id
    from decision where id = $1`
  expect(await databaseSays(house(), copy, [decided.value.decisionId])).toBe(
    'the delegation does not reach that far',
  )
})

test('a right that runs is looked at again; the committee ends it from a day, also in the past', async () => {
  const { requestId } = await givenPublished(house(), { familyName: 'Revue' })
  await house().engine.pool.query("update request set state = 'notified' where id = $1", [requestId])
  await house().engine.pool.query("update request set state = 'in-execution' where id = $1", [requestId])
  const review = { requestId, reason: 'Elle vit avec quelqu’un.', elementOn: '2026-11-10' }
  expect((await house().execute(openReview, as('caseworker'), review)).ok).toBe(true)
  expect(await house().inside(db => requestCard(db, requestId))).toMatchObject({ state: 'enquiry' })
  await house().engine.pool.query("update request set state = 'proposed' where id = $1", [requestId])
  const meetingId = await givenMeeting(house())
  await house().execute(fillAgenda, as('secretary'), { meetingId })
  const items = await house().inside(db => agendaOf(db, meetingId))
  expect(items.map(item => item.requestId)).toContain(requestId)
  await expect(givenRecorded(house(), { meetingId, requestId }, plainRefusal)).rejects.toThrow(
    'WithdrawalNeedsDate',
  )
  const id = await givenRecorded(house(), { meetingId, requestId }, { ...plainRefusal, fromOn: '2026-11-10' })
  expect(await house().inside(db => decisionCard(db, id))).toMatchObject({ fromOn: '2026-11-10' })
})

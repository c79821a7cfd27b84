import { beforeAll, expect, test } from 'vitest'
import { requestCard } from '#capabilities/requests/index.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { decisionsOf } from '../queries/decisions.ts'
import { meetingCard } from '../queries/meetings.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { closeNow, givenFullMeeting } from '../testing/given-full-meeting.ts'
import { givenProposal } from '../testing/given-proposal.ts'
import { givenRecorded, plainGrant } from '../testing/given-recorded.ts'
import { closeMeeting } from './close-meeting.ts'
import { recordDecision } from './record-decision.ts'
import { removeFromAgenda } from './remove-from-agenda.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T15:00:00Z'))

type Role = Parameters<ReturnType<typeof house>['actor']>[0]
const as = (role: Role) => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })
const versionOf = async (meetingId: string) =>
  (await house().inside(db => meetingCard(db, meetingId)))?.version ?? 0
const members = () => [house().centre.workers.president, house().centre.workers.committee]
const cardOf = (requestId: string) => house().inside(db => requestCard(db, requestId))

test('closing numbers and publishes, moves the requests and their clocks, in one piece', async () => {
  const { meetingId, granted, refused, adjourned } = await givenFullMeeting(house())
  const removed = await givenProposal(house(), { meetingId, familyName: 'Drugmand', position: 4 })
  const reason = 'La personne est hospitalisée.'
  await house().execute(removeFromAgenda, as('secretary'), {
    meetingId,
    requestId: removed.requestId,
    reason,
  })
  expect(await closeNow(house(), meetingId)).toEqual({ ok: true, value: { meetingId } })

  const numbers: (string | null | undefined)[] = []
  for (const { dossierId } of [granted, refused, adjourned])
    numbers.push((await house().inside(db => decisionsOf(db, dossierId)))[0]?.number)
  expect(numbers[0]).toMatch(/^B-2026-\d{5}$/)
  expect(numbers).toEqual(numbers.toSorted())
  expect(new Set(numbers).size).toBe(3)

  const decided = await cardOf(granted.requestId)
  expect(decided).toMatchObject({ state: 'decided', nextStep: 'notify', nextStepOn: '2026-12-02' })
  expect(decided?.clocks).toMatchObject([
    { kind: 'decision', stoppedOn: '2026-11-24' },
    { kind: 'notification', startsOn: '2026-11-24', dueOn: '2026-12-02', stoppedOn: null },
  ])
  const back = await cardOf(adjourned.requestId)
  expect(back).toMatchObject({ state: 'enquiry', nextStep: 'enquire', nextStepOn: '2026-12-01' })
  expect(back?.clocks).toMatchObject([{ kind: 'decision', stoppedOn: null }])
  expect(await cardOf(removed.requestId)).toMatchObject({ state: 'proposed' })
})

test('the minutes say who was there, what was decided and why, and what left the agenda', async () => {
  const { meetingId } = await givenFullMeeting(house())
  const removed = await givenProposal(house(), { meetingId, familyName: 'Engels', position: 4 })
  const reason = 'La personne est à l’étranger.'
  await house().execute(removeFromAgenda, as('secretary'), {
    meetingId,
    requestId: removed.requestId,
    reason,
  })
  await closeNow(house(), meetingId)
  const meeting = await house().inside(db => meetingCard(db, meetingId))
  expect(meeting).toMatchObject({ state: 'closed', presidentId: house().centre.workers.president })
  const { rows } = await house().engine.pool.query('select * from document where meeting_id = $1', [
    meetingId,
  ])
  expect(rows).toMatchObject([
    { id: meeting?.minutesDocumentId, kind: 'minutes', language: 'fr', dossier_id: null },
  ])
  const bytes = await house().tools.files.get(house().centre.tenantId, rows[0].content_hash)
  const pdf = await readPdf(bytes)
  expect(pdf.accessible).toBe(true)
  for (const text of [
    'Test president',
    'Nora Aerts',
    'Nora Blum',
    'Le bail signé.',
    'Ses ressources dépassent le revenu d’intégration.',
    'Nora Engels',
    reason,
  ])
    expect(pdf.text.replace(/\s+/g, ' ')).toContain(text)
  expect(pdf.text).toMatch(/1\s314,20\s€/)
})

test('nothing is closed while an item is open, or while nobody says who is there', async () => {
  const meetingId = await givenMeeting(house())
  expect(await closeNow(house(), meetingId)).toEqual({ ok: false, refusal: { kind: 'Empty' } })
  const { requestId } = await givenProposal(house(), { meetingId })
  expect(await closeNow(house(), meetingId)).toEqual({ ok: false, refusal: { kind: 'Undecided', count: 1 } })
  await givenRecorded(house(), { meetingId, requestId })
  const asked = { meetingId, version: await versionOf(meetingId) }
  const { committee } = house().centre.workers
  expect(await house().execute(closeMeeting, as('president'), { ...asked, presentIds: [committee] })).toEqual(
    { ok: false, refusal: { kind: 'WhoIsPresent' } },
  )
  expect((await cardOf(requestId))?.state).toBe('proposed')
})

test('a request that was withdrawn meanwhile stops the closing, and says which', async () => {
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  await givenRecorded(house(), { meetingId, requestId })
  await house().engine.pool.query(
    "update request set state = 'withdrawn', ended_on = '2026-11-24', next_step = 'none' where id = $1",
    [requestId],
  )
  expect(await closeNow(house(), meetingId)).toMatchObject({
    ok: false,
    refusal: { kind: 'NoLongerProposed' },
  })
})

test('a decision that changed while the president read is read again', async () => {
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  await givenRecorded(house(), { meetingId, requestId })
  const version = await versionOf(meetingId)
  const other = { ...plainGrant, motivesFact: 'Autre chose.' }
  await house().execute(recordDecision, as('secretary'), { meetingId, requestId, version: 1, content: other })
  const asked = { meetingId, version, presentIds: members() }
  expect(await house().execute(closeMeeting, as('president'), asked)).toEqual({
    ok: false,
    refusal: { kind: 'StaleVersion', current: version + 1 },
  })
})

test('only the presidency closes', async () => {
  const meetingId = await givenMeeting(house())
  for (const role of ['secretary', 'committee', 'director', 'lead', 'reception', 'it'] as const)
    expect(await closeNow(house(), meetingId, role)).toEqual({ ok: false, refusal: { kind: 'Forbidden' } })
})

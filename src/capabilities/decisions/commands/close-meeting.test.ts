import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { requestCard } from '#capabilities/requests/index.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { decisionsOf } from '../queries/decisions.ts'
import { meetingCard } from '../queries/meetings.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { givenProposal } from '../testing/given-proposal.ts'
import { givenRecorded, plainAdjournment, plainGrant, plainRefusal } from '../testing/given-recorded.ts'
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
const close = async (meetingId: string, role: Role = 'president') => {
  const asked = { meetingId, version: await versionOf(meetingId), presentIds: members() }
  return house().execute(closeMeeting, as(role), asked)
}
const cardOf = (requestId: string) => house().inside(db => requestCard(db, requestId))

async function givenFullMeeting() {
  const meetingId = await givenMeeting(house())
  const told = { meetingId }
  const granted = await givenProposal(house(), { ...told, familyName: 'Aerts', position: 1 })
  const refused = await givenProposal(house(), { ...told, familyName: 'Blum', position: 2 })
  const adjourned = await givenProposal(house(), { ...told, familyName: 'Cools', position: 3 })
  await givenRecorded(house(), { meetingId, requestId: granted.requestId })
  await givenRecorded(house(), { meetingId, requestId: refused.requestId }, plainRefusal)
  await givenRecorded(house(), { meetingId, requestId: adjourned.requestId }, plainAdjournment)
  return { meetingId, granted, refused, adjourned }
}

test('closing numbers and publishes, moves the requests and their clocks, in one piece', async () => {
  const { meetingId, granted, refused, adjourned } = await givenFullMeeting()
  const removed = await givenProposal(house(), { meetingId, familyName: 'Drugmand', position: 4 })
  const reason = 'La personne est hospitalisée.'
  await house().execute(removeFromAgenda, as('secretary'), {
    meetingId,
    requestId: removed.requestId,
    reason,
  })
  expect(await close(meetingId)).toEqual({ ok: true, value: { meetingId } })

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
  const { meetingId } = await givenFullMeeting()
  const removed = await givenProposal(house(), { meetingId, familyName: 'Engels', position: 4 })
  const reason = 'La personne est à l’étranger.'
  await house().execute(removeFromAgenda, as('secretary'), {
    meetingId,
    requestId: removed.requestId,
    reason,
  })
  await close(meetingId)
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
  expect(await close(meetingId)).toEqual({ ok: false, refusal: { kind: 'Empty' } })
  const { requestId } = await givenProposal(house(), { meetingId })
  expect(await close(meetingId)).toEqual({ ok: false, refusal: { kind: 'Undecided', count: 1 } })
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
  expect(await close(meetingId)).toMatchObject({ ok: false, refusal: { kind: 'NoLongerProposed' } })
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
    expect(await close(meetingId, role)).toEqual({ ok: false, refusal: { kind: 'Forbidden' } })
})

test('after closing, nothing in the database lets a decision, a meeting or its agenda of old be rewritten', async () => {
  const { meetingId, granted } = await givenFullMeeting()
  await close(meetingId)
  const [decision] = await house().inside(db => decisionsOf(db, granted.dossierId))
  const says = (text: string, id: string) => databaseSays(house(), text, [id])
  const id = decision?.id ?? ''
  const only = 'a published decision is only ever superseded'
  expect(await says('update decision set amount_cents = 1 where id = $1', id)).toBe(only)
  expect(await says('update decision set published_at = null where id = $1', id)).toBe(only)
  expect(await says("update decision set amend_motive = 'x' where id = $1", id)).toBe(only)
  expect(await says('delete from decision where id = $1', id)).toBe(only)
  expect(await says('update decision set superseded_by = gen_random_uuid() where id = $1', id)).toBe(
    'allowed',
  )
  expect(await says("update meeting set place = 'x' where id = $1", meetingId)).toBe('meeting is append-only')
  expect(await says('delete from meeting where id = $1', meetingId)).toMatch(/append-only|foreign key/)
  const again = { meetingId, requestId: granted.requestId, version: 1, content: plainGrant }
  expect(await house().execute(recordDecision, as('secretary'), again)).toEqual({
    ok: false,
    refusal: { kind: 'MeetingClosed' },
  })
})

test('a decision superseded once is not superseded again', async () => {
  const { meetingId, granted } = await givenFullMeeting()
  await close(meetingId)
  await house().engine.pool.query(
    'update decision set superseded_by = gen_random_uuid() where request_id = $1',
    [granted.requestId],
  )
  const text = 'update decision set superseded_by = null where request_id = $1'
  expect(await databaseSays(house(), text, [granted.requestId])).toMatch(/only ever superseded/)
})

test.skipIf(!onPostgres)(
  'of two presidents who close at once, one closes and the other is told',
  async () => {
    const { meetingId } = await givenFullMeeting()
    const results = await Promise.all([close(meetingId), close(meetingId), close(meetingId)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const told = results.flatMap(result => (result.ok ? [] : [result.refusal.kind]))
    expect(told).toEqual(['AlreadyClosed', 'AlreadyClosed'])
    const { rows } = await house().engine.pool.query(
      'select count(*)::int as n from document where meeting_id = $1',
      [meetingId],
    )
    expect(rows).toEqual([{ n: 1 }])
  },
)

test.skipIf(!onPostgres)(
  'a decision recorded while the meeting closes is either in it or refused',
  async () => {
    const meetingId = await givenMeeting(house())
    const { requestId, dossierId } = await givenProposal(house(), { meetingId })
    await givenRecorded(house(), { meetingId, requestId })
    const content = { ...plainGrant, motivesFact: 'À la dernière minute.' }
    const [recorded, closed] = await Promise.all([
      house().execute(recordDecision, as('secretary'), { meetingId, requestId, version: 1, content }),
      close(meetingId),
    ])
    expect(recorded.ok && closed.ok).toBe(false)
    const [decision] = await house().inside(db => decisionsOf(db, dossierId))
    if (closed.ok) expect(decision?.motivesFact).toBe(plainGrant.motivesFact)
    else expect(decision).toBeUndefined()
  },
)

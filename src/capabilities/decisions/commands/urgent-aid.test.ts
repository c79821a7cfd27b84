import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { decisionView } from '../queries/notification.ts'
import { homelessRatifications, ratificationsOf, urgentAid } from '../queries/urgent-aids.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { closeNow } from '../testing/given-full-meeting.ts'
import { sendingIn } from '../testing/sending.ts'
import { askUrgent } from './ask-urgent.ts'
import { cancelMeeting } from './change-meeting.ts'
import { decideUrgent, recordUrgentCall } from './decide-urgent.ts'
import { confirmUrgent, deliverUrgent, ratifyUrgent } from './follow-urgent.ts'

const house = useHouse()
const late = '2026-11-24T15:40:00Z' // 16:40 in Brussels
beforeAll(() => house().clock.set(late))

const { as, send } = sendingIn(house)

const newcomer = {
  kind: 'new',
  familyName: 'Ngoma',
  givenName: 'Grâce',
  birthDate: '1991-05-06',
  looked: true,
} as const
const aid = {
  amountCents: 6000,
  reason: 'Plus de lait pour l’enfant jusqu’à vendredi.',
  paidHow: 'cash-desk',
  iban: null,
  channel: 'counter',
} as const

async function asked(change: object = {}): Promise<string> {
  const result = await house().execute(askUrgent, as('reception'), { who: newcomer, ...aid, ...change })
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value.id
}

const cardOf = (id: string) => house().inside(db => urgentAid(db, id))
const grant = (id: string) =>
  house().execute(decideUrgent, as('president'), { id, outcome: 'grant', motive: 'Un enfant a faim.' })

test('asked at 16:40 for somebody new: request, receipt and clocks are there, and the presidency sees it', async () => {
  const card = await cardOf(await asked())
  expect(card).toMatchObject({ state: 'asked', payBy: '2026-11-24', personName: 'Grâce Ngoma' })
  const { rows } = await house().engine.pool.query(
    `select r.kind, r.urgent, r.state, (select count(*)::int from clock c where c.request_id = r.id) as clocks,
       (select count(*)::int from document d where d.request_id = r.id and d.kind = 'receipt') as receipts
     from request r where r.id = $1`,
    [card?.requestId],
  )
  expect(rows).toEqual([
    { kind: 'financial-aid', urgent: true, state: 'acknowledged', clocks: 2, receipts: 1 },
  ])
})

test('granted, given against a signature, ratified by the next meeting by itself', async () => {
  const personId = await givenPerson(house(), { familyName: 'Kaya' })
  const id = await asked({ who: { kind: 'known', personId } })
  expect(await grant(id)).toEqual({ ok: true, value: { id } })
  const granted = await cardOf(id)
  expect(granted).toMatchObject({ state: 'granted', through: 'screen', decidedBy: 'Test president' })
  const { rows } = await house().engine.pool.query('select content_hash from document where id = $1', [
    granted?.receiptId,
  ])
  const pdf = await readPdf(await house().tools.files.get(house().centre.tenantId, rows[0].content_hash))
  expect(pdf.accessible).toBe(true)
  for (const text of [granted?.number ?? '', 'Nora Kaya', 'Test president'])
    expect(pdf.text.replace(/\s+/g, ' ')).toContain(text)
  expect(pdf.text).not.toContain('Plus de lait')

  const given = await house().execute(deliverUrgent, as('finance'), { id, receivedBy: 'Nora Kaya' })
  expect(given.ok).toBe(true)
  expect(await cardOf(id)).toMatchObject({ state: 'delivered', deliveredOn: '2026-11-24' })

  const meetingId = await givenMeeting(house(), { heldOn: '2026-11-24' })
  const waiting = await house().inside(db => ratificationsOf(db, meetingId))
  expect(waiting.map(one => one.id)).toContain(id)
  for (const one of waiting)
    await house().execute(ratifyUrgent, as('secretary'), {
      meetingId,
      id: one.id,
      ratified: one.id === id ? 'not-ratified' : 'ratified',
      motive: one.id === id ? 'Une autre aide suffisait.' : null,
    })
  expect(await closeNow(house(), meetingId)).toMatchObject({ ok: true })
  expect(await cardOf(id)).toMatchObject({ ratified: 'not-ratified', state: 'delivered', meetingId })
  const minutes = await house().engine.pool.query(
    "select content_hash from document where meeting_id = $1 and kind = 'minutes'",
    [meetingId],
  )
  const read = await readPdf(
    await house().tools.files.get(house().centre.tenantId, minutes.rows[0].content_hash),
  )
  const said = read.text.replace(/\s+/g, ' ')
  expect(said).toContain('Une autre aide suffisait.')
  expect(said).toContain('L’aide reste payée.')
})

test('a meeting does not close while an urgent aid waits for its answer; the next one takes it when it is called off', async () => {
  const id = await asked({ reason: 'Le frigo est vide depuis hier.' })
  await grant(id)
  const first = await givenMeeting(house(), { heldOn: '2026-11-24' })
  const second = await givenMeeting(house(), { heldOn: '2026-12-01' })
  expect(await closeNow(house(), first)).toMatchObject({ ok: false, refusal: { kind: 'RatificationsOpen' } })
  expect(await house().inside(db => ratificationsOf(db, second))).toEqual([])
  await house().execute(cancelMeeting, as('secretary'), { meetingId: first, reason: 'Grève des trains.' })
  const moved = await house().inside(db => ratificationsOf(db, second))
  expect(moved.map(one => one.id)).toContain(id)
  await house().execute(cancelMeeting, as('secretary'), { meetingId: second, reason: 'Grève encore.' })
  expect(await house().inside(db => homelessRatifications(db))).toBeGreaterThan(0)
})

test('said by phone: who wrote it is kept, and the presidency confirms it', async () => {
  const id = await asked({ reason: 'Expulsée cette nuit, sans argent.' })
  const { president, committee } = house().centre.workers
  const call = { id, outcome: 'grant', motive: 'Dit au téléphone à 16 h 45.' }
  const other = { ...call, presidentId: committee }
  expect(await house().execute(recordUrgentCall, as('lead'), other)).toMatchObject({
    refusal: { kind: 'NotPresidency' },
  })
  await house().execute(recordUrgentCall, as('lead'), { ...call, presidentId: president })
  expect(await cardOf(id)).toMatchObject({ through: 'phone', recordedBy: 'Test lead', confirmedAt: null })
  expect(await house().execute(confirmUrgent, as('lead'), { id })).toMatchObject({
    refusal: { kind: 'Forbidden' },
  })
  expect((await house().execute(confirmUrgent, as('president'), { id })).ok).toBe(true)
  expect((await cardOf(id))?.confirmedAt).not.toBeNull()
})

test('a refusal is a decision with its fact, its letter and its appeal, and gives nothing', async () => {
  const id = await asked({ reason: 'Demande un téléphone neuf.' })
  const said = { id, outcome: 'refuse', motive: 'Ce n’est pas un besoin urgent.' }
  expect((await house().execute(decideUrgent, as('president'), said)).ok).toBe(true)
  const card = await cardOf(id)
  expect(card).toMatchObject({ state: 'refused', receiptId: null })
  const decisionId = card?.decisionId ?? ''
  const view = await house().inside(db => decisionView(db, decisionId))
  expect(view?.decision).toMatchObject({
    authority: 'president',
    unmetCondition: 'need',
    fact: { kind: 'urgent-aid', text: 'Demande un téléphone neuf.', source: 'Test reception' },
  })
  const sent = await send({ decisionId, requestId: card?.requestId ?? '' }, { how: 'handed-over' })
  expect(sent).toMatchObject({ ok: true })
  const { rows } = await house().engine.pool.query(
    'select state, (select count(*)::int from clock c where c.request_id = r.id and c.kind = $2) as appeals from request r where id = $1',
    [card?.requestId, 'appeal'],
  )
  expect(rows).toEqual([{ state: 'acknowledged', appeals: 1 }])
  expect(await house().execute(deliverUrgent, as('finance'), { id, receivedBy: 'x' })).toMatchObject({
    refusal: { kind: 'NotGranted' },
  })
})

test('the database lets nobody rewrite what was decided, nor give twice', async () => {
  const id = await asked({ reason: 'Plus rien à manger ce soir.' })
  await grant(id)
  const update = 'update urgent_aid set amount_cents = 1 where id = $1'
  expect(await databaseSays(house(), update, [id])).toBe('an urgent aid is not rewritten')
  await house().execute(deliverUrgent, as('finance'), { id, receivedBy: 'Grâce Ngoma' })
  expect(await house().execute(deliverUrgent, as('reception'), { id, receivedBy: 'y' })).toMatchObject({
    refusal: { kind: 'AlreadyDelivered' },
  })
})

test.skipIf(!onPostgres)('of two presidents who decide at once, one is told that it is done', async () => {
  const id = await asked({ reason: 'Deux écrans ouverts.' })
  const results = await Promise.all([grant(id), grant(id)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const { rows } = await house().engine.pool.query(
    'select count(*)::int as n from decision where request_id = (select request_id from urgent_aid where id = $1)',
    [id],
  )
  expect(rows).toEqual([{ n: 1 }])
})

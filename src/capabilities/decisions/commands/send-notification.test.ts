import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { requestCard } from '#capabilities/requests/index.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenPublished } from '../testing/given-published.ts'
import { plainAdjournment } from '../testing/given-recorded.ts'
import { posted, sendingIn } from '../testing/sending.ts'
import { sendNotification } from './send-notification.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T15:00:00Z'))

const { as, send, documentsOf, letterOf } = sendingIn(house)

test('sending stops the eight days, starts the time to appeal and names what comes next', async () => {
  const decided = await givenPublished(house())
  await send(decided)
  const card = await house().inside(db => requestCard(db, decided.requestId))
  expect(card).toMatchObject({ state: 'notified', nextStep: 'pay', nextStepOn: '2026-12-09' })
  expect(card?.clocks.find(({ kind }) => kind === 'notification')).toMatchObject({ stoppedOn: '2026-11-24' })
  expect(card?.clocks.find(({ kind }) => kind === 'appeal')).toMatchObject({
    startsOn: '2026-11-25',
    dueOn: '2027-02-24',
    stoppedOn: null,
  })
})

test('what is downloaded is byte for byte what was sent, whatever changes afterwards', async () => {
  const decided = await givenPublished(house())
  await send(decided)
  const { row } = await letterOf(decided)
  await house().engine.pool.query(
    "update person set family_name = 'Autrement', street = 'Ailleurs 1' where id = $1",
    [decided.personId],
  )
  house().clock.set('2026-12-24T15:00:00Z')
  const answer = await (await house().browse('clerk')).get(`/documents/${row.id}`)
  house().clock.set('2026-11-24T15:00:00Z')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.content_hash)
  expect((await readPdf(bytes)).text).not.toContain('Autrement')
})

test('a double click sends once; so does a second clerk', async () => {
  const decided = await givenPublished(house())
  const submissionId = '0190b0a0-0000-7000-8000-0000000000aa'
  const input = { ...posted, decisionId: decided.decisionId, requestId: decided.requestId }
  const first = await house().execute(sendNotification, { ...as('clerk'), submissionId }, input)
  const second = await house().execute(sendNotification, { ...as('clerk'), submissionId }, input)
  expect(second).toEqual(first)
  expect(await send(decided, {}, 'caseworker')).toEqual({
    ok: false,
    refusal: { kind: 'AlreadySent', sentOn: '2026-11-24' },
  })
  expect(await documentsOf(decided)).toHaveLength(1)
})

test.skipIf(!onPostgres)('three clerks at once send one letter', async () => {
  const decided = await givenPublished(house())
  const results = await Promise.all([send(decided), send(decided), send(decided, {}, 'lead')])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.flatMap(result => (result.ok ? [] : [result.refusal.kind]))).toEqual([
    'AlreadySent',
    'AlreadySent',
  ])
  expect(await documentsOf(decided)).toHaveLength(1)
})

test.each([
  ['before the decision', { on: '2026-11-23' }, 'BeforeDecision'],
  ['in the future', { on: '2026-11-25' }, 'InTheFuture'],
])('no letter leaves %s', async (_, how, kind) => {
  const decided = await givenPublished(house())
  expect(await send(decided, how)).toMatchObject({ ok: false, refusal: { kind } })
  expect(await documentsOf(decided)).toEqual([])
})

test('without an address the letter is handed over, not posted', async () => {
  const nowhere = { noAddress: true, street: null, postalCode: null, municipality: null }
  const decided = await givenPublished(house(), { personId: await givenPerson(house(), nowhere) })
  expect(await send(decided)).toMatchObject({ ok: false, refusal: { kind: 'NoAddress' } })
  expect(await send(decided, { how: 'handed-over', proof: 'N. Haddad' })).toMatchObject({ ok: true })
  const { said } = await letterOf(decided)
  expect(said).toContain('À remettre en main propre')
  expect(said).toContain('Remise contre accusé de réception')
})

test('an adjournment is not notified', async () => {
  const decided = await givenPublished(house(), { content: plainAdjournment })
  expect(await send(decided)).toMatchObject({ ok: false, refusal: { kind: 'NothingToNotify' } })
})

test('the form cannot lend one request to the decision of another', async () => {
  const mine = await givenPublished(house())
  const other = await givenPublished(house(), { serviceId: house().centre.services.housing })
  const forged = { decisionId: other.decisionId, requestId: mine.requestId }
  expect(await send(forged, {}, 'caseworker')).toEqual({ ok: false, refusal: { kind: 'NotFound' } })
  expect(await send(other, {}, 'lead')).toEqual({ ok: false, refusal: { kind: 'Forbidden' } })
})

test.each(['reception', 'committee', 'secretary', 'president', 'director', 'finance', 'dpo', 'it'] as const)(
  'the %s sends no notification',
  async role => {
    const decided = await givenPublished(house())
    expect(await send(decided, {}, role)).toEqual({ ok: false, refusal: { kind: 'Forbidden' } })
  },
)

test('without a court nothing leaves', async () => {
  const decided = await givenPublished(house())
  const { pool } = house().engine
  const { rows } = await pool.query('select court_name, court_address, court_source from tenant')
  const [court] = rows
  await pool.query('update tenant set court_name = null, court_address = null, court_source = null')
  const result = await send(decided)
  await pool.query('update tenant set court_name = $1, court_address = $2, court_source = $3', [
    JSON.stringify(court.court_name),
    court.court_address,
    court.court_source,
  ])
  expect(result).toEqual({ ok: false, refusal: { kind: 'NoCourt' } })
})

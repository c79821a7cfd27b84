import { expect, test } from 'vitest'
import { requestCard, watchClocks } from '#capabilities/requests/index.ts'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { as, givenGround, suspend } from '../testing/given-ground.ts'
import { resumeClock } from './resume-clock.ts'

const house = useHouse()

async function decisionOf({ requestId }: Pick<GivenRequest, 'requestId'>) {
  const card = await house().inside(db => requestCard(db, requestId))
  const clock = card?.clocks.find(({ kind }) => kind === 'decision')
  if (clock === undefined) throw new Error('The clock is gone.')
  return clock
}

/** Asked on 5 November: decided by 5 December, warned from 28 November. */
async function given() {
  house().clock.set('2026-11-23T09:00:00Z')
  const file = await givenRequest(house(), { requestedOn: '2026-11-05', state: 'enquiry' })
  return { ...file, groundId: await givenGround(house()) }
}

const eightDays = { from: '2026-11-23', until: '2026-11-30' }
const lines = async (action: string, { requestId }: GivenRequest) =>
  (
    await house().engine.pool.query('select * from journal_event where action = $1 and request_id = $2', [
      action,
      requestId,
    ])
  ).rows

test('a delay stands still until a day: its days move, the journal and the person know', async () => {
  const file = await given()
  const { requestId, groundId, personId, dossierId } = file
  expect(await suspend(house(), { requestId, groundId, ...eightDays })).toMatchObject({ ok: true })
  expect(await decisionOf(file)).toMatchObject({
    dueOn: '2026-12-13',
    warnOn: '2026-12-06',
    suspendedDays: 8,
    suspensions: [
      { ...eightDays, article: 'Texte d’essai, art. 1', reason: 'Le bail manque.', who: 'Test lead' },
    ],
  })
  const journal = await lines('request:suspend-clock', file)
  expect(journal).toMatchObject([
    { person_id: personId, dossier_id: dossierId, detail: { ...eightDays, dueOn: '2026-12-13' } },
  ])
  const told = await house().engine.pool.query('select reason, words from sending where request_id = $1', [
    requestId,
  ])
  expect(told.rows).toMatchObject([{ reason: 'news' }])
  expect(told.rows[0].words.fr).toContain('Pourquoi : Exemple : un papier manque.')
  expect(Object.keys(told.rows[0].words)).toHaveLength(4)
})

test('resumed sooner, the days that were not used come back; twice does nothing twice', async () => {
  const file = await given()
  const { requestId, groundId } = file
  await suspend(house(), { requestId, groundId, ...eightDays })
  house().clock.set('2026-11-26T09:00:00Z')
  const [{ id: suspensionId = '' } = {}] = (await decisionOf(file)).suspensions
  const resume = () => house().execute(resumeClock, as(house(), 'lead'), { requestId, suspensionId })
  expect(await resume()).toMatchObject({ ok: true })
  expect(await decisionOf(file)).toMatchObject({
    dueOn: '2026-12-08',
    suspendedDays: 3,
    suspensions: [{ from: '2026-11-23', until: '2026-11-25' }],
  })
  expect(await resume()).toEqual({ ok: false, refusal: { kind: 'NotSuspended' } })
  expect(await decisionOf(file)).toMatchObject({ dueOn: '2026-12-08' })
  expect(await lines('request:resume-clock', file)).toHaveLength(1)
  const rest = { from: '2026-11-26', until: '2026-12-12' }
  expect(await suspend(house(), { requestId, groundId, ...rest })).toEqual(
    expect.objectContaining({ ok: true }),
  )
  expect(await decisionOf(file)).toMatchObject({ dueOn: '2026-12-25', suspendedDays: 20 })
})

test('one that was still to come is called back whole', async () => {
  const file = await given()
  const { requestId, groundId } = file
  await suspend(house(), { requestId, groundId, from: '2026-12-01', until: '2026-12-10' })
  const [{ id: suspensionId = '' } = {}] = (await decisionOf(file)).suspensions
  await house().execute(resumeClock, as(house(), 'lead'), { requestId, suspensionId })
  expect(await decisionOf(file)).toMatchObject({ dueOn: '2026-12-05', suspendedDays: 0, suspensions: [] })
})

test('only who leads the service suspends, and a second one is told who was faster', async () => {
  const file = await given()
  const { requestId, groundId } = file
  for (const role of ['caseworker', 'director', 'reception'] as const)
    expect(await suspend(house(), { requestId, groundId, ...eightDays }, role), role).toMatchObject({
      refusal: { kind: 'Forbidden' },
    })
  await suspend(house(), { requestId, groundId, ...eightDays })
  expect(await suspend(house(), { requestId, groundId, ...eightDays })).toEqual({
    ok: false,
    refusal: { kind: 'AlreadySuspended', who: 'Test lead', until: '2026-11-30' },
  })
  expect(await decisionOf(file)).toMatchObject({ suspendedDays: 8 })
})

test.skipIf(!onPostgres)('two leads at once: one suspends, the other is told', async () => {
  const file = await given()
  const { requestId, groundId } = file
  const both = await Promise.all([1, 2, 3].map(() => suspend(house(), { requestId, groundId, ...eightDays })))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.filter(result => !result.ok && result.refusal.kind === 'AlreadySuspended')).toHaveLength(2)
  expect(await decisionOf(file)).toMatchObject({ suspendedDays: 8 })
})

test('not breached on its old day; breached the day after its new one', async () => {
  const file = await given()
  const { requestId, groundId } = file
  const look = () => watchClocks.run(house(), { tenantId: house().centre.tenantId })
  const { rows } = await house().engine.pool.query('select id from clock where request_id = $1', [requestId])
  const task = async () =>
    (await house().engine.pool.query('select due_on, detail from task where cause_id = $1', [rows[0].id]))
      .rows
  await suspend(house(), { requestId, groundId, ...eightDays })
  house().clock.set('2026-12-05T09:00:00Z')
  await look()
  expect(await task()).toEqual([])
  house().clock.set('2026-12-06T09:00:00Z')
  await look()
  expect((await decisionOf(file)).breachedAt).toBeNull()
  expect(await task()).toEqual([{ due_on: '2026-12-13', detail: { clock: 'decision', days: 30 } }])
  await suspend(house(), { requestId, groundId, from: '2026-12-06', until: '2026-12-07' })
  expect(await task()).toMatchObject([{ due_on: '2026-12-15' }])
  house().clock.set('2026-12-15T22:30:00Z')
  await look()
  expect((await decisionOf(file)).breachedAt).toBeNull()
  house().clock.set('2026-12-15T23:30:00Z')
  await look()
  expect((await decisionOf(file)).breachedAt).not.toBeNull()
  expect(await suspend(house(), { requestId, groundId, from: '2026-12-15', until: '2026-12-16' })).toEqual({
    ok: false,
    refusal: { kind: 'NotSuspendable' },
  })
})

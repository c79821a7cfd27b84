import { expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { noticeBreaches } from '../commands/notice-breaches.ts'
import { stateSentence } from '../messages/words.ts'
import { requestCard } from '../queries/request-cards.ts'
import { givenRequest } from '../testing/given-request.ts'
import { watchClocks } from './watch-clocks.ts'

const house = useHouse()

const look = () => watchClocks.run(house(), { tenantId: house().centre.tenantId })
const events = () =>
  house().inside(db =>
    db
      .selectFrom('journal_event')
      .selectAll()
      .where('action', '=', 'clocks:breached')
      .orderBy('id')
      .execute(),
  )
const decision = async (requestId: string) =>
  (await house().inside(db => requestCard(db, requestId)))?.clocks.find(({ kind }) => kind === 'decision')

test('on its last day a delay is still kept; the day after, its breach is an event, once', async () => {
  const { clock } = house()
  clock.set('2026-11-23T09:00:00Z')
  const { requestId, dossierId, personId } = await givenRequest(house(), { requestedOn: '2026-11-23' })
  clock.set('2026-12-23T22:59:00Z') // 23:59 in Brussels, on the thirtieth day
  await look()
  expect(await events()).toEqual([])
  clock.set('2026-12-23T23:01:00Z')
  await look()
  await look()
  expect((await decision(requestId))?.breachedAt).toBe('2026-12-23T23:01:00Z')
  expect(await events()).toMatchObject([
    {
      actor_kind: 'system',
      kind: 'write',
      request_id: requestId,
      dossier_id: dossierId,
      person_id: personId,
      detail: { clock: 'decision', dueOn: '2026-12-23' },
    },
  ])
  const { rows } = await house().engine.pool.query(
    "select owner_id, request_id from task where kind = 'requests:breach'",
  )
  expect(rows).toEqual([{ owner_id: house().centre.workers.lead, request_id: requestId }])
})

test('the person is told, first of all, with whom to call', async () => {
  const { clock } = house()
  clock.set('2026-10-01T09:00:00Z')
  const { requestId } = await givenRequest(house(), { requestedOn: '2026-10-01', state: 'enquiry' })
  clock.set('2026-11-23T06:00:00Z')
  await look()
  const card = await house().inside(db => requestCard(db, requestId))
  if (card === undefined) throw new Error('The request is gone.')
  expect(stateSentence(card, 'fr')).toMatch(
    /^La réponse devait venir avant le 31.octobre 2026 : nous sommes en retard\. Appelez Test caseworker au 02 000 00 02\./,
  )
})

test('an act after its day is a breach too; one in time is none', async () => {
  const { clock } = house()
  clock.set('2026-11-23T09:00:00Z')
  const before = (await events()).length
  const late = await givenRequest(house(), { requestedOn: '2026-10-01', state: 'enquiry' })
  const inTime = await givenRequest(house(), { requestedOn: '2026-11-20', state: 'enquiry' })
  await house().inside(db =>
    db
      .updateTable('clock')
      .set({ stopped_on: '2026-11-23' })
      .where('request_id', 'in', [late.requestId, inTime.requestId])
      .execute(),
  )
  await look()
  const after = await events()
  expect(after.slice(before).map(({ request_id }) => request_id)).toEqual([late.requestId])
})

test('no worker can pretend to be the program', async () => {
  const { centre, actor, execute } = house()
  const result = await execute(noticeBreaches, { tenantId: centre.tenantId, actor: actor('director') }, {})
  expect(result).toEqual({ ok: false, refusal: { kind: 'Forbidden' } })
})

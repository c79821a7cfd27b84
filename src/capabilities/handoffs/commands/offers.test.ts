import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { watchRelays } from '../jobs/watch-relays.ts'
import { as, stateOf, toWorker, type Who } from '../testing/given-relay.ts'
import { acceptOffer, refuseOffer, takeBackOffer } from './answer-offer.ts'
import { offerRequest } from './offer.ts'

const house = useHouse()
const kindsIn = async (requestId: string) => (await stateOf(house(), requestId)).tasks.map(({ kind }) => kind)

async function offered(to: Who = 'otherCaseworker') {
  const file = await givenRequest(house(), { state: 'enquiry' })
  const given = await house().execute(offerRequest, as(house(), 'caseworker'), {
    requestId: file.requestId,
    to: toWorker(house(), to),
    reason: 'Son logement est le vrai problème.',
  })
  if (!given.ok) throw new Error(given.refusal.kind)
  return { ...file, offerId: given.value.offerId }
}

test('an offer changes nothing until it is accepted; then the pilot, the tasks and the service change at once', async () => {
  const { workers } = house().centre
  const { requestId, offerId } = await offered()
  const before = await stateOf(house(), requestId)
  expect(before).toMatchObject({ pilot: workers.caseworker, pilots: [workers.caseworker] })
  const accepted = await house().execute(acceptOffer, as(house(), 'otherCaseworker'), { offerId })
  expect(accepted.ok).toBe(true)
  const after = await stateOf(house(), requestId)
  expect(after).toMatchObject({ pilot: workers.otherCaseworker, pilots: [workers.otherCaseworker] })
  expect(after.clocks).toEqual(before.clocks)
  expect(after.tasks).toMatchObject([{ kind: 'requests:tell-pilot', owner_id: workers.otherCaseworker }])
})

test('a refusal says why, and the pilot reads it', async () => {
  const { requestId, offerId } = await offered()
  const refused = { offerId, reason: 'Je pars en congé vendredi.' }
  expect((await house().execute(refuseOffer, as(house(), 'otherCaseworker'), refused)).ok).toBe(true)
  expect(await stateOf(house(), requestId)).toMatchObject({
    pilot: house().centre.workers.caseworker,
    tasks: [{ kind: 'handoffs:refused', owner_id: house().centre.workers.caseworker }],
  })
  const again = { requestId, to: toWorker(house(), 'otherCaseworker'), reason: 'Encore ?' }
  expect(await house().execute(offerRequest, as(house(), 'caseworker'), again)).toMatchObject({
    refusal: { kind: 'RefusedBefore', why: 'Je pars en congé vendredi.' },
  })
})

test('only who it was offered to answers, and only its pilot or a lead takes it back', async () => {
  const { requestId, offerId } = await offered()
  const accept = (who: Who) => house().execute(acceptOffer, as(house(), who), { offerId })
  expect(await accept('caseworker')).toMatchObject({ refusal: { kind: 'NotForYou' } })
  const take = (who: Who) => house().execute(takeBackOffer, as(house(), who), { offerId })
  expect(await take('otherCaseworker')).toMatchObject({ refusal: { kind: 'NotForYou' } })
  expect((await take('caseworker')).ok).toBe(true)
  expect(await accept('otherCaseworker')).toMatchObject({ refusal: { kind: 'TakenBack' } })
  expect(await kindsIn(requestId)).toEqual([])
})

test('to oneself, to one who cannot, twice, and once ended: a reason each', async () => {
  const { requestId } = await offered()
  const give = (request: string, who: Who) =>
    house().execute(offerRequest, as(house(), 'caseworker'), {
      requestId: request,
      to: toWorker(house(), who),
      reason: 'Oui.',
    })
  expect(await give(requestId, 'otherCaseworker')).toMatchObject({ refusal: { kind: 'AlreadyOffered' } })
  expect(await give(requestId, 'caseworker')).toMatchObject({ refusal: { kind: 'ToOneself' } })
  expect(await give(requestId, 'clerk')).toMatchObject({ refusal: { kind: 'NotAPilot' } })
  const ended = await givenRequest(house(), { state: 'closed' })
  expect(await give(ended.requestId, 'otherCaseworker')).toMatchObject({ ok: false })
})

test('what was just passed on does not come straight back', async () => {
  const { requestId, offerId } = await offered()
  await house().execute(acceptOffer, as(house(), 'otherCaseworker'), { offerId })
  const back = { requestId, to: toWorker(house(), 'caseworker'), reason: 'Non, c’est à toi.' }
  expect(await house().execute(offerRequest, as(house(), 'otherCaseworker'), back)).toMatchObject({
    refusal: { kind: 'PassedBack', name: 'Test caseworker' },
  })
})

test('someone away and a team without people: said, before anything is offered', async () => {
  const { workers, services } = house().centre
  const until_on = '2999-01-01'
  const away = {
    ...{ tenant_id: house().centre.tenantId, id: uuidv7(), worker_id: workers.otherCaseworker },
    ...{ kind: 'planned', from_on: '2026-01-01', until_on, recorded_at: house().clock.now() },
  }
  await house().inside(db => db.insertInto('absence').values(away).execute())
  const { requestId } = await givenRequest(house())
  const give = (to: { kind: 'worker' | 'service'; id: string }) =>
    house().execute(offerRequest, as(house(), 'caseworker'), { requestId, to, reason: 'Oui.' })
  expect(await give(toWorker(house(), 'otherCaseworker'))).toMatchObject({
    refusal: { kind: 'Away', until: '2999-01-01' },
  })
  expect(await give({ kind: 'service', id: services.housing })).toMatchObject({
    refusal: { kind: 'EmptyService' },
  })
  await house().inside(db =>
    db
      .updateTable('absence')
      .set({ until_on: '2025-12-31', returned_on: '2026-01-01' })
      .where('id', '=', away.id)
      .execute(),
  )
  expect((await give({ kind: 'service', id: services.housing })).ok).toBe(true)
})

test('an offer that sleeps wakes the lead, once, and stays open', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const { requestId } = await offered()
  const look = () => watchRelays.run(house(), { tenantId: house().centre.tenantId })
  house().clock.set('2026-11-25T09:00:00Z')
  await look()
  expect(await kindsIn(requestId)).toEqual(['handoffs:offered'])
  house().clock.set('2026-11-26T09:00:00Z')
  await look()
  await look()
  expect((await stateOf(house(), requestId)).tasks).toMatchObject([
    { kind: 'handoffs:offered' },
    { kind: 'handoffs:sleeping', owner_id: house().centre.workers.lead },
  ])
})

test.skipIf(!onPostgres)(
  'PostgreSQL only: of two of a team who accept at once one gets it, the other is told who',
  async () => {
    const { workers, services } = house().centre
    await house().inside(db =>
      db
        .updateTable('worker')
        .set({ roles: ['lead', 'caseworker'] })
        .where('id', '=', workers.lead)
        .execute(),
    )
    const { requestId } = await givenRequest(house(), { pilotId: workers.otherCaseworker })
    const to = { kind: 'service', id: services.general } as const
    const lead = as(house(), 'lead')
    const given = await house().execute(offerRequest, lead, { requestId, to, reason: 'Pour l’équipe.' })
    if (!given.ok) throw new Error(given.refusal.kind)
    const { offerId } = given.value
    const results = await Promise.all([
      house().execute(acceptOffer, as(house(), 'caseworker'), { offerId }),
      house().execute(acceptOffer, lead, { offerId }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'AlreadyTaken' } })
    expect((await stateOf(house(), requestId)).pilots).toHaveLength(1)
  },
)

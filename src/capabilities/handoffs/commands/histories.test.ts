import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { randomRuns, randomTime } from '../../../../test/support/random-runs.ts'
import { wakeSleeping } from '../commands/wake.ts'
import { as, stateOf, toWorker, type Who } from '../testing/given-relay.ts'
import { acceptOffer, refuseOffer, takeBackOffer } from './answer-offer.ts'
import { askColleague } from './asks.ts'
import { offerRequest } from './offer.ts'

const house = useHouse()
const people = ['caseworker', 'otherCaseworker', 'lead'] as const

/** One thing somebody tries, rightly or wrongly. */
const tries = fc.record({
  who: fc.constantFrom<Who>(...people),
  to: fc.constantFrom<Who>(...people),
  act: fc.constantFrom('offer', 'team', 'accept', 'refuse', 'take-back', 'ask', 'wake', 'a day later'),
})

type Try = { readonly who: Who; readonly to: Who; readonly act: string }

async function attempt(requestId: string, { who, to, act }: Try): Promise<void> {
  const { execute, clock, centre } = house()
  const me = as(house(), who)
  const { offers } = await stateOf(house(), requestId)
  const offerId = offers[0]?.id ?? requestId
  const team = { kind: 'service', id: centre.services.housing } as const
  const colleague = toWorker(house(), to)
  if (act === 'offer') await execute(offerRequest, me, { requestId, to: colleague, reason: 'Oui.' })
  if (act === 'team') await execute(offerRequest, me, { requestId, to: team, reason: 'Oui.' })
  if (act === 'accept') await execute(acceptOffer, me, { offerId })
  if (act === 'refuse') await execute(refuseOffer, me, { offerId, reason: 'Non.' })
  if (act === 'take-back') await execute(takeBackOffer, me, { offerId })
  if (act === 'ask') await execute(askColleague, me, { requestId, to: colleague, question: 'Quoi ?' })
  if (act === 'wake')
    await execute(wakeSleeping, { tenantId: centre.tenantId, actor: { kind: 'system' } }, {})
  if (act === 'a day later') clock.set(clock.now().add({ hours: 24 }).toString())
}

test('whatever is tried: one pilot, no delay lost, each task of somebody, the same event one task, one offer at most', {
  timeout: randomTime(60_000),
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tries, { minLength: 4, maxLength: 14 }), async history => {
      house().clock.set('2026-11-23T09:00:00Z')
      const { requestId } = await givenRequest(house(), { state: 'enquiry' })
      const before = await stateOf(house(), requestId)
      for (const one of history) {
        await attempt(requestId, one)
        const now = await stateOf(house(), requestId)
        expect(now.pilots).toEqual([now.pilot])
        expect(now.clocks).toEqual(before.clocks)
        expect(now.offers.length).toBeLessThanOrEqual(1)
        expect(now.tasks.every(task => task.owner_id !== null || task.service_id !== null)).toBe(true)
        const events = now.tasks.map(task => `${task.kind} ${task.cause_id}`)
        expect(new Set(events).size).toBe(events.length)
        expect(now.tasks.filter(({ kind }) => kind === 'handoffs:offered')).toHaveLength(now.offers.length)
      }
    }),
    { numRuns: randomRuns(15), endOnFailure: true },
  )
})

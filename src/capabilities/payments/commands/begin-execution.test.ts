import { expect, test } from 'vitest'
import { requestCard } from '#capabilities/requests/index.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { nightlyPayments, settlePayments } from '../index.ts'
import { givenPublishedDecision, openRights } from '../testing/given-right.ts'
import { givenRoute, givenRun, personRoute } from '../testing/given-run.ts'
import { useYears } from '../testing/years.ts'

const house = useHouse()
const { nextYear, sentRun, tenant } = useYears(house)

/** A request in a state, with the right a decision of the day opened, paid once. */
async function paidOnce(state: 'decided' | 'notified') {
  const { from, ...when } = await nextYear()
  const given = await givenRequest(house(), { state })
  await openRights(house(), [await givenPublishedDecision(house(), given, { fromOn: from })])
  const { id: entitlementId } = await house().inside(db =>
    db
      .selectFrom('entitlement')
      .select('id')
      .where('request_id', '=', given.requestId)
      .executeTakeFirstOrThrow(),
  )
  await givenRoute(house(), personRoute({ ...given, entitlementId }))
  const ids = await sentRun(await givenRun(house(), when))
  const payments = ids.map(paymentId => ({ paymentId, settledOn: when.executeOn }))
  const by = house().centre.workers.finance
  await house().inside(db => settlePayments(db, { ...tenant(), by, payments }))
  return { ...given, year: Number(from.slice(0, 4)) }
}

const standing = async (requestId: string) => {
  const card = await house().inside(db => requestCard(db, requestId))
  return { state: card?.state, step: card?.nextStep, on: card?.nextStepOn }
}

test('a request is under way once its right was paid, and is looked at again within a year', async () => {
  const { requestId, year } = await paidOnce('notified')
  const expected = { state: 'in-execution', step: 'review', on: `${year + 1}-03-20` }
  expect(await standing(requestId)).toEqual(expected)
})

test('one that was paid before its letter left goes on in the night after the letter', async () => {
  const { requestId } = await paidOnce('decided')
  expect(await standing(requestId)).toMatchObject({ state: 'decided' })
  await house().engine.pool.query("update request set state = 'notified' where id = $1", [requestId])
  const { tenantId } = house().centre
  await nightlyPayments.run(house(), { tenantId })
  expect(await standing(requestId)).toMatchObject({ state: 'in-execution', step: 'review' })
})

import { expect, test } from 'vitest'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenPublishedDecision, givenRight, openRights } from '../testing/given-right.ts'
import { as, givenRoute, givenRun, paymentsOf, personRoute, runRow } from '../testing/given-run.ts'
import { useYears } from '../testing/years.ts'
import { approveRun } from './approve-run.ts'
import { prepareRun } from './prepare-run.ts'

const house = useHouse()
const { nextYear } = useYears(house)
const onlyThere = test.skipIf(!onPostgres)

onlyThere('PostgreSQL only: two preparations at once make one run, and nobody is in it twice', async () => {
  const { from, ...when } = await nextYear()
  const right = await givenRight(house(), { fromOn: from })
  await givenRoute(house(), personRoute(right))
  const prepare = () => house().execute(prepareRun, as(house(), 'finance'), { ...when, kind: 'month' })
  const results = await Promise.all([prepare(), prepare(), prepare()])
  const ids = new Set(results.map(result => (result.ok ? result.value.runId : result.refusal.kind)))
  expect(ids.size).toBe(1)
  expect(await paymentsOf(house(), [...ids][0] ?? '')).toEqual(['0 131420 prepared 01'])
})

onlyThere('PostgreSQL only: of two approvals at once one wins, and the other is told who', async () => {
  const { from, ...when } = await nextYear()
  const right = await givenRight(house(), { fromOn: from })
  await givenRoute(house(), personRoute(right))
  const runId = await givenRun(house(), when)
  const { version, item_count: items, total_cents: cents } = await runRow(house(), runId)
  const approve = () => house().execute(approveRun, as(house(), 'director'), { runId, version, items, cents })
  const results = await Promise.all([approve(), approve()])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'AlreadyApproved' } })
})

onlyThere(
  'PostgreSQL only: a decision published while a run is prepared is wholly in it or wholly not',
  async () => {
    const { from, ...when } = await nextYear()
    const right = await givenRight(house(), { fromOn: from })
    await givenRoute(house(), personRoute(right))
    const less = await givenPublishedDecision(house(), right, { amountCents: 90_000, fromOn: from })
    const [runId] = await Promise.all([givenRun(house(), when), openRights(house(), [less])])
    const left = await paymentsOf(house(), runId)
    expect([['0 90000 prepared 01'], ['0 131420 withdrawn 01']]).toContainEqual(left)
  },
)

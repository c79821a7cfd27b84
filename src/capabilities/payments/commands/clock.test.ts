import { expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { nightlyPayments } from '../jobs/nightly.ts'
import { givenRight } from '../testing/given-right.ts'
import {
  approveAsIs,
  as,
  givenRoute,
  givenRun,
  paymentsOf,
  personRoute,
  runRow,
} from '../testing/given-run.ts'
import { useYears } from '../testing/years.ts'
import { prepareRun } from './prepare-run.ts'

const house = useHouse()
const { at, nextYear, year } = useYears(house)

test('a clock that goes back prepares no month twice, and pays on no day that has passed', async () => {
  const { from, ...when } = await nextYear()
  await givenRoute(house(), personRoute(await givenRight(house(), { fromOn: from })))
  const runId = await givenRun(house(), when)
  expect(await approveAsIs(house(), runId)).toMatchObject({ ok: true })
  at(`${year() - 1}-12-28`)
  await nightlyPayments.run(house(), { tenantId: house().centre.tenantId })
  expect(await givenRun(house(), when)).toBe(runId)
  const supplement = await givenRun(house(), { ...when, kind: 'supplement' })
  expect(await paymentsOf(house(), supplement)).toEqual([])
  expect(await paymentsOf(house(), runId)).toEqual(['0 131420 prepared 01'])
  expect(await runRow(house(), runId)).toMatchObject({ state: 'approved', execute_on: when.executeOn })
  at(`${year()}-04-02`)
  expect(
    await house().execute(prepareRun, as(house(), 'finance'), { ...when, kind: 'supplement' }),
  ).toMatchObject({
    refusal: { kind: 'DayPassed' },
  })
})

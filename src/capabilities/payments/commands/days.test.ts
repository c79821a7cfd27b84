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
import { handOutPayment } from './hand-out.ts'
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

test('money at the counter is handed out once, against a signature, and not while payments are locked', async () => {
  const { from, ...when } = await nextYear()
  await givenRight(house(), { fromOn: from, paidHow: 'counter' })
  const runId = await givenRun(house(), when)
  expect(await approveAsIs(house(), runId)).toMatchObject({ ok: true })
  const [payment] = await house().inside(db =>
    db.selectFrom('payment').select('id').where('run_id', '=', runId).execute(),
  )
  const given = { paymentId: payment?.id, signedBy: 'Nora Haddad' }
  const lock = crypto.randomUUID()
  await house().engine.pool.query(
    `insert into payment_lock (tenant_id, id, backup_id, taken_at, locked_at) values ($1, $2, $2, now(), now())`,
    [house().centre.tenantId, lock],
  )
  expect(await house().execute(handOutPayment, as(house(), 'finance'), given)).toMatchObject({
    refusal: { kind: 'PaymentsLocked' },
  })
  const { finance, director } = house().centre.workers
  await house().engine.pool.query(
    `update payment_lock set compared_at = now(), proposed_by = $2, proposed_at = now(), opened_by = $3, opened_at = now()
       where id = $1`,
    [lock, finance, director],
  )
  expect(await house().execute(handOutPayment, as(house(), 'finance'), given)).toMatchObject({ ok: true })
  expect(await house().execute(handOutPayment, as(house(), 'clerk'), given)).toMatchObject({
    refusal: { kind: 'AlreadyHandedOut' },
  })
  expect(await runRow(house(), runId)).toMatchObject({ state: 'closed' })
})

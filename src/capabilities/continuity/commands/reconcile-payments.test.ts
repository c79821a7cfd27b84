import { expect, onTestFinished, test } from 'vitest'
import { nightlyPayments } from '#capabilities/payments/index.ts'
import { as, givenRun, runRow } from '#capabilities/payments/testing/given-run.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenMonth, givenPayee, leftFrom, reopen } from '../testing/given-months.ts'
import { backUpHouse, restoreTwin } from '../testing/twin-house.ts'
import { openPaymentsAgain } from './open-payments.ts'
import { reconcile } from './reconcile-payments.ts'

const house = useHouse()
const from = '2026-12-01'

test('after a restore the run pays nobody twice, and nobody is forgotten', { timeout: 120_000 }, async () => {
  house().clock.set('2026-11-20T09:00:00Z')
  await givenPayee(house(), from, 'two')
  await givenPayee(house(), from, 'one')
  await givenMonth(house(), '2026-12', 'prepared')
  const folder = await backUpHouse(house())
  const late = await givenPayee(house(), from, 'one') // decided after the backup
  await givenMonth(house(), '2026-12', 'sent')
  const january = await givenMonth(house(), '2027-01', 'written')
  const left = await leftFrom(house(), from)
  expect(left).toHaveLength(8)

  const { house: twin, close } = await restoreTwin(house(), folder)
  onTestFinished(close)
  const open = (step: 'propose' | 'confirm') => twin.execute(openPaymentsAgain, as(twin, 'finance'), { step })
  const locked = givenRun(twin, { month: '2027-01', executeOn: '2027-01-01' })
  await expect(locked).rejects.toThrow(/PaymentsLocked/)
  expect(await open('propose')).toMatchObject({ refusal: { kind: 'NotCompared' } })
  const found = await twin.execute(reconcile, as(twin, 'finance'), {})
  expect(found).toMatchObject({ ok: true, value: { faults: 0, runs: 2, payments: 6, unmatched: 2 } })
  expect(await twin.execute(reconcile, as(twin, 'finance'), {})).toMatchObject({
    ok: true,
    value: { faults: 0 },
  })
  expect(await open('propose')).toMatchObject({ refusal: { kind: 'Unsettled', count: 2 } })
  expect(await reopen(twin)).toBe(2)
  const known = left.filter(line => !line.startsWith(late.dossierId))
  expect(await leftFrom(twin, from)).toEqual(known)
  expect((await runRow(twin, january)).state).toBe('written')

  await givenMonth(twin, '2027-01', 'sent')
  twin.clock.set('2027-01-22T09:00:00Z')
  await nightlyPayments.run(twin, { tenantId: twin.centre.tenantId })
  await givenMonth(twin, '2027-02', 'sent')
  const all = await leftFrom(twin, from)
  expect(new Set(all).size).toBe(all.length)
  expect(all).toEqual(expect.arrayContaining(known))
  expect(all).toHaveLength(9) // three shares, three months
})

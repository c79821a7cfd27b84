import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { balances, bookNow, bookStep } from '../testing/books.ts'
import { done } from '../testing/given-accounts.ts'
import {
  approveRun,
  givenApprovedRun,
  givenDue,
  givenPayment,
  givenRight,
  givenRun,
  movePayment,
} from '../testing/given-run.ts'
import { bookMissing } from './close-month.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

test('from the approval to the bank and back, each step is booked once and the ledger sums to zero', async () => {
  const { runId, paymentId, right, dueId } = await givenApprovedRun(house())
  expect(await bookNow(house(), runId)).toEqual({ entries: 1, lines: 2, cents: 131_420 })
  expect(await bookNow(house(), runId)).toEqual({ entries: 0, lines: 0, cents: 0 })
  expect(await balances(house())).toEqual({ '?expense': 131_420, '?payable': -131_420 })

  await movePayment(house(), paymentId, { state: 'settled' })
  expect(await bookStep(house(), 'settle', [paymentId])).toEqual({ entries: 1, lines: 2, cents: 131_420 })
  expect(await bookStep(house(), 'settle', [paymentId])).toEqual({ entries: 0, lines: 0, cents: 0 })
  expect(await balances(house())).toEqual({ '?bank': -131_420, '?expense': 131_420 })

  await movePayment(house(), paymentId, { state: 'returned', on: '2026-11-27' })
  expect(await bookStep(house(), 'fail', [paymentId])).toEqual({ entries: 1, lines: 2, cents: 131_420 })
  expect(await bookStep(house(), 'fail', [paymentId])).toEqual({ entries: 0, lines: 0, cents: 0 })
  expect(await balances(house())).toEqual({ '?expense': 131_420, '?payable': -131_420 })

  const again = await givenRun(house())
  const second = await givenPayment(house(), { runId: again, right, dueId, attempt: 2, method: 'counter' })
  await approveRun(house(), again)
  expect(await bookNow(house(), again)).toEqual({ entries: 1, lines: 4, cents: 262_840 })
  expect(await balances(house())).toEqual({ '?expense': 131_420, '?payable': -131_420 })
  await movePayment(house(), second, { state: 'settled' })
  await bookStep(house(), 'settle', [second])
  expect(await balances(house())).toEqual({ '?cash': -131_420, '?expense': 131_420 })
})

test('a rejected payment never left the account: it is owed until it is paid again or given up', async () => {
  const before = await balances(house())
  const { runId, paymentId } = await givenApprovedRun(house())
  await bookNow(house(), runId)
  await movePayment(house(), paymentId, { state: 'rejected' })
  expect((await bookStep(house(), 'fail', [paymentId])).entries).toBe(0)
  expect((await balances(house()))['?payable']).toBe(-131_420)
  expect(await bookStep(house(), 'cancel', [paymentId])).toEqual({ entries: 1, lines: 2, cents: 131_420 })
  expect(await bookStep(house(), 'cancel', [paymentId])).toEqual({ entries: 0, lines: 0, cents: 0 })
  expect(await balances(house())).toEqual(before)
})

test('many items of one run settle on two days in two entries', async () => {
  const runId = await givenRun(house())
  const paymentIds: string[] = []
  for (const kind of ['integration-income', 'housing', 'energy'] as const) {
    const right = await givenRight(house(), { kind })
    const dueId = await givenDue(house(), right)
    paymentIds.push(await givenPayment(house(), { runId, right, dueId }))
  }
  await approveRun(house(), runId)
  expect(await bookNow(house(), runId)).toEqual({ entries: 1, lines: 6, cents: 3 * 131_420 })
  const [first = '', second = '', third = ''] = paymentIds
  await movePayment(house(), first, { state: 'settled', on: '2026-11-25' })
  await movePayment(house(), second, { state: 'settled', on: '2026-11-25' })
  await movePayment(house(), third, { state: 'settled', on: '2026-11-26' })
  expect(await bookStep(house(), 'settle', paymentIds)).toEqual({ entries: 2, lines: 5, cents: 3 * 131_420 })
})

test('an overpayment to recover becomes a claim once; an item given up is no longer owed', async () => {
  const before = await balances(house())
  const { right, runId, paymentId, dueId } = await givenApprovedRun(house(), { month: '2026-09-01' })
  await bookNow(house(), runId)
  await movePayment(house(), paymentId, { state: 'rejected', on: '2026-09-27' })
  const { pool } = house().engine
  await pool.query("update due_item set state = 'cancelled', closed_reason = 'décès' where id = $1", [dueId])
  await pool.query(
    `insert into overpayment (tenant_id, id, entitlement_id, dossier_id, period_from, period_until, cause_id, amount_cents, explanation,
       state, decision_id, found_at)
     select t.tenant_id, t.id, t.entitlement_id, $2, '2026-08-01', '2026-08-31', t.id, 12000, '{}', 'to-recover', t.decision_id, now()
     from entitlement_term t where t.id = $1`,
    [right.termId, right.dossierId],
  )
  for (const turn of [1, 2]) {
    await done(house(), bookMissing, { month: '2026-09-01' })
    expect(await balances(house()), `turn ${turn}`).toEqual({
      ...before,
      '?receivable': 12_000,
      '?recovery': -12_000,
    })
  }
})

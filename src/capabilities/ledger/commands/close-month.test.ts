import { beforeAll, describe, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { blocksOf } from '../queries/closing.ts'
import { balances, bookerOf, bookNow, bookStep } from '../testing/books.ts'
import { act, done, givenAccounts } from '../testing/given-accounts.ts'
import {
  givenApprovedRun,
  givenDue,
  givenPayment,
  givenRight,
  givenRun,
  movePayment,
} from '../testing/given-run.ts'
import { bookRun } from './book.ts'
import { assignMissing, bookMissing, closeMonth } from './close-month.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-12-03T09:00:00Z'))

const kindsOf = async (month: string) => {
  const today = house().clock.now().toZonedDateTimeISO('Europe/Brussels').toPlainDate()
  return (await house().inside(db => blocksOf(db, month, today))).map(({ kind }) => kind)
}

test('a month closes once everything is approved, booked and explained, and never opens again', async () => {
  const { runId, paymentId } = await givenApprovedRun(house())
  await movePayment(house(), paymentId, { state: 'settled' })
  const waiting = await givenRun(house())
  expect((await kindsOf('2026-11-01')).toSorted()).toEqual(['RunUnapproved', 'RunUnbooked'])

  await bookNow(house(), runId)
  expect(await kindsOf('2026-11-01')).toEqual(['RunUnapproved', 'StepsUnbooked', 'Unassigned', 'Unassigned'])
  await done(house(), bookMissing, { month: '2026-11-01' })
  const refused = await act(house(), closeMonth, { input: { month: '2026-11-01' } })
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'Blocked' } })

  expect((await act(house(), assignMissing, { input: { month: '2026-11-01' } })).ok).toBe(false)
  await givenAccounts(house())
  await done(house(), assignMissing, { month: '2026-11-01' })
  expect(await balances(house())).toEqual({ '9000': 131_420, '9200': -131_420 })
  expect(await kindsOf('2026-11-01')).toEqual(['RunUnapproved'])
  const { tenantId, workers } = house().centre
  await house().engine.pool.query(
    "update payment_run set state = 'discarded', discarded_reason = 'essai', discarded_by = $2 where id = $1",
    [waiting, workers.finance],
  )
  await done(house(), closeMonth, { month: '2026-11-01' })
  expect(await act(house(), closeMonth, { input: { month: '2026-11-01' } })).toEqual({
    ok: false,
    refusal: { kind: 'AlreadyClosed' },
  })
  const paper = await house().engine.pool.query(
    `select d.kind, d.content_hash from ledger_month m join document d on d.id = m.statement_document_id where m.month = '2026-11-01'`,
  )
  expect(paper.rows).toMatchObject([{ kind: 'month-statement' }])
  const read = await readPdf(await house().tools.files.get(tenantId, paper.rows[0].content_hash))
  expect(read.accessible).toBe(true)
  const said = read.text.replace(/\s+/g, ' ')
  for (const text of [
    'Situation comptable de novembre 2026',
    'Par article budgétaire',
    '1 314,20 €',
    'Test finance',
  ])
    expect(said).toContain(text)
  const open = 'delete from ledger_month where tenant_id = $1'
  expect(await databaseSays(house(), open, [tenantId])).toBe('ledger_month is append-only')
})

test('what comes after the closing is booked in the open month with the day it is about', async () => {
  const { runId, paymentId } = await givenApprovedRun(house())
  await bookNow(house(), runId)
  await movePayment(house(), paymentId, { state: 'settled', on: '2026-11-26' })
  await bookStep(house(), 'settle', [paymentId])
  const { rows } = await house().engine.pool.query(
    "select source, month, value_on from ledger_entry where month > '2026-11-01' order by number",
  )
  expect(rows).toEqual([
    { source: 'run', month: '2026-12-01', value_on: '2026-11-25' },
    { source: 'settlement', month: '2026-12-01', value_on: '2026-11-26' },
  ])
})

test('the database refuses an entry in a closed month, a closing that does not add up, and a gap', async () => {
  const { tenantId } = house().centre
  const late = `insert into ledger_entry (tenant_id, id, number, book_year, month, value_on, source, source_id, text, total_cents,
    line_count, booked_by, booked_at) values ($1, $1, 999, 2026, '2026-11-01', '2026-11-30', 'manual', $1, 'x', 1, 2, $1, now())`
  expect(await databaseSays(house(), late, [tenantId])).toBe('the month is closed')
  const closing = `insert into ledger_month (tenant_id, month, closed_at, closed_by, entry_count, line_count, debit_cents, credit_cents,
    totals) values ($1, $2, now(), $1, 0, 0, 0, 0, '[]')`
  expect(await databaseSays(house(), closing, [tenantId, '2026-12-01'])).toBe('the closing does not add up')
  expect(await databaseSays(house(), closing, [tenantId, '2026-10-01'])).toBe('months close in their order')
  expect(await databaseSays(house(), closing, [tenantId, '2027-01-01'])).toBe('an earlier month is open')
})

test('a movement of the bank that nobody explained keeps its month open', async () => {
  const client = await house().engine.pool.connect()
  try {
    await client.query('begin')
    await client.query("set local session_replication_role = 'replica'")
    await client.query(
      `insert into statement_entry (tenant_id, id, statement_id, position, part, amount_cents, booked_on, state, trouble)
       values ($1, gen_random_uuid(), gen_random_uuid(), 1, 1, 5000, '2027-03-12', 'unknown', 'no-match')`,
      [house().centre.tenantId],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
  expect(await kindsOf('2027-03-01')).toContain('EntriesUnexplained')
  expect(await kindsOf('2027-02-01')).not.toContain('EntriesUnexplained')
})

test('a month that is not over does not close', async () => {
  expect(await kindsOf('2026-12-01')).toEqual(['MonthNotOver'])
})

describe.skipIf(!onPostgres)('on PostgreSQL, with several sessions', () => {
  test('a closing waits for the booking under way, and the next booking for the closing', async () => {
    house().clock.set('2027-01-04T09:00:00Z')
    const right = await givenRight(house())
    const dueId = await givenDue(house(), right, { from: '2026-12-01' })
    const runId = await givenRun(house(), { month: '2026-12-01' })
    await givenPayment(house(), { runId, right, dueId })
    const first = await givenApprovedRun(house(), { month: '2026-12-01' })
    const order: string[] = []
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    const booking = house().inside(async db => {
      await bookRun(db, { ...bookerOf(house()), runId: first.runId })
      await held
      order.push('booked')
    })
    await new Promise(resolve => setTimeout(resolve, 200))
    await house().engine.pool.query(
      "update payment_run set state = 'discarded', discarded_reason = 'essai', discarded_by = $2 where id = $1",
      [runId, house().centre.workers.finance],
    )
    const closing = act(house(), closeMonth, { input: { month: '2026-12-01' } }).then(result => {
      order.push('closed')
      return result
    })
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(order).toEqual([])
    release()
    await booking
    expect(await closing).toMatchObject({ ok: true })
    expect(order).toEqual(['booked', 'closed'])
    const { rows } = await house().engine.pool.query(
      `select m.entry_count = (select count(*) from ledger_entry e where e.month = m.month) as all_in
       from ledger_month m where m.month = '2026-12-01'`,
    )
    expect(rows).toEqual([{ all_in: true }])
  })
})

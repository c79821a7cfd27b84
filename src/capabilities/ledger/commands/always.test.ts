import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { bookNow, bookStep } from '../testing/books.ts'
import { type Accounts, act, givenAccounts } from '../testing/given-accounts.ts'
import { givenApprovedRun, givenRight, movePayment } from '../testing/given-run.ts'
import { closeMonth } from './close-month.ts'
import { enterByHand, reverseEntry } from './correct.ts'

const house = useHouse()
let accounts: Accounts
beforeAll(async () => {
  house().clock.set('2027-02-03T09:00:00Z')
  accounts = await givenAccounts(house())
})

const months = ['2026-11-01', '2026-12-01', '2027-01-01'] as const
const dayIn = (month: string) => `${month.slice(0, 8)}15`

const step = fc.record({
  what: fc.constantFrom('run', 'settle', 'fail', 'reject', 'cancel', 'enter', 'reverse', 'close'),
  month: fc.constantFrom(...months),
  which: fc.nat(20),
  cents: fc.integer({ min: 1, max: 999_999_999 }),
})
type Step = { readonly what: string; readonly month: string; readonly which: number; readonly cents: number }

/** What a walk has made so far. */
type Made = { readonly payments: string[]; readonly entries: string[] }

async function moved(made: Made, { which, month, what }: Step): Promise<void> {
  const id = made.payments[which % made.payments.length]
  if (id === undefined) return
  const { rows } = await house().engine.pool.query<{ state: string }>(
    'select state from payment where id = $1',
    [id],
  )
  const state = rows[0]?.state
  const on = dayIn(month)
  if (what === 'settle' && state === 'prepared') await movePayment(house(), id, { state: 'settled', on })
  if (what === 'fail' && state === 'settled') await movePayment(house(), id, { state: 'returned', on })
  if (what === 'reject' && state === 'prepared') await movePayment(house(), id, { state: 'rejected', on })
  const booked = what === 'settle' ? 'settle' : what === 'cancel' ? 'cancel' : 'fail'
  await bookStep(house(), booked, [id])
}

async function entered(made: Made, { month, cents }: Step): Promise<void> {
  const at = {
    debitArticleId: accounts.articleId,
    creditArticleId: null,
    valueOn: dayIn(month),
    text: 'Au hasard',
  }
  const sides = {
    debitAccountId: accounts.accountIds.get('expense') ?? '',
    creditAccountId: accounts.accountIds.get('cash') ?? '',
  }
  const result = await act(house(), enterByHand, { input: { ...sides, ...at, cents } })
  if (result.ok) made.entries.push(result.value.entryId)
}

async function walk(made: Made, one: Step, right: Awaited<ReturnType<typeof givenRight>>): Promise<void> {
  if (one.what === 'run') {
    const from = Temporal.PlainDate.from(one.month)
      .add({ days: made.payments.length % 27 })
      .toString()
    const run = await givenApprovedRun(house(), { month: one.month, right, from })
    made.payments.push(run.paymentId)
    await bookNow(house(), run.runId)
  } else if (one.what === 'enter') await entered(made, one)
  else if (one.what === 'reverse') {
    const entryId = made.entries[one.which % made.entries.length]
    if (entryId !== undefined) await act(house(), reverseEntry, { input: { entryId, reason: 'Au hasard' } })
  } else if (one.what === 'close') await act(house(), closeMonth, { input: { month: one.month } })
  else await moved(made, one)
}

const question = async (text: string) => (await house().engine.pool.query(text)).rows

const closedMonths = () =>
  question(
    `select m.month, m.debit_cents, m.credit_cents, m.entry_count, sum(l.debit_cents)::bigint as debit, sum(l.credit_cents)::bigint as credit,
       count(distinct e.id) as entries from ledger_month m left join ledger_entry e on e.month = m.month
     left join ledger_line l on l.entry_id = e.id group by 1, 2, 3, 4 order by 1`,
  )

async function holds(): Promise<void> {
  const uneven = (by: string) =>
    question(
      `select ${by} from ledger_line l join ledger_entry e on e.id = l.entry_id group by 1 having sum(debit_cents) <> sum(credit_cents)`,
    )
  for (const by of ['e.id', 'e.month', 'e.book_year']) expect(await uneven(by)).toEqual([])
  expect(
    await question(
      `(select entry_id, account_id, article_id, aid, sum(debit_cents), sum(credit_cents), count(*) from ledger_line group by 1, 2, 3, 4
        except all select entry_id, account_id, article_id, aid, debit_cents, credit_cents, line_count from ledger_sum)`,
    ),
  ).toEqual([])
  for (const month of await closedMonths()) {
    expect(month.debit_cents).toBe(month.debit ?? 0)
    expect(month.credit_cents).toBe(month.credit ?? 0)
    expect(month.entry_count).toBe(month.entries)
  }
  const twice =
    'select payment_id, event from ledger_line where payment_id is not null group by 1, 2 having count(*) > 2'
  expect(await question(twice)).toEqual([])
}

test('whatever happens in whatever order, every entry, month and year is even, and a closed month stays as it closed', async () => {
  const right = await givenRight(house())
  const made: Made = { payments: [], entries: [] }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async steps => {
      for (const one of steps) await walk(made, one, right)
      await holds()
    }),
    { numRuns: 12, endOnFailure: true },
  )
  expect(made.payments.length).toBeGreaterThan(3)
  expect((await closedMonths()).length).toBeGreaterThan(0)
}, 120_000)

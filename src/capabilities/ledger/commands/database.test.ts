import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { balances, bookNow } from '../testing/books.ts'
import { type Accounts, act, done, givenAccounts } from '../testing/given-accounts.ts'
import { givenApprovedRun } from '../testing/given-run.ts'
import { enterByHand, reverseEntry } from './correct.ts'

const house = useHouse()
let accounts: Accounts
let entryId = ''
const accountOf = (purpose: 'bank' | 'cash') => accounts.accountIds.get(purpose) ?? ''

beforeAll(async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  accounts = await givenAccounts(house())
  const input = {
    debitAccountId: accountOf('bank'),
    debitArticleId: null,
    creditAccountId: accountOf('cash'),
    creditArticleId: null,
    cents: 5_000,
    valueOn: '2026-11-20',
    text: 'Versé à la banque',
  }
  entryId = (await done(house(), enterByHand, input)).entryId
})

type Line = { readonly side: 'debit' | 'credit'; readonly cents: number; readonly line: number }

/** An entry as someone past the program would write it. */
const written = (lines: readonly Line[], { source = 'manual', sourceId = uuidv7(), reverses = '' } = {}) => {
  const { tenantId } = house().centre
  const id = uuidv7()
  const total = lines.filter(({ side }) => side === 'debit').reduce((sum, { cents }) => sum + cents, 0)
  const rows = lines.map(
    ({ side, cents, line }) =>
      `('${tenantId}'::uuid, '${id}'::uuid, ${line}, '${accountOf(side === 'debit' ? 'bank' : 'cash')}'::uuid,
        ${side === 'debit' ? cents : 0}, ${side === 'credit' ? cents : 0})`,
  )
  return `with entry as (insert into ledger_entry (tenant_id, id, number, book_year, month, value_on, source, source_id, reverses_id,
      text, total_cents, line_count, booked_by, booked_at)
    values ('${tenantId}', '${id}', 900, 2026, '2026-11-01', '2026-11-20', '${source}', '${sourceId}',
      nullif('${reverses}', '')::uuid, 'x', ${total}, ${lines.length}, '${tenantId}', now()))
    insert into ledger_line (tenant_id, entry_id, line, account_id, debit_cents, credit_cents) values ${rows.join(', ')}`
}

const whole = [
  { side: 'debit', cents: 100, line: 1 },
  { side: 'credit', cents: 100, line: 2 },
] as const

/** What the database answers, the checks of the end of a transaction included. */
const says = async (text: string) => {
  const client = await house().engine.pool.connect()
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('set constraints all immediate')
    return 'allowed'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('the database takes a whole entry, and refuses one that does not balance or says something twice', async () => {
  expect(await says(written(whole))).toBe('allowed')
  expect(await says(written([whole[0], { ...whole[1], cents: 99 }]))).toBe(
    'an entry is written whole, and balances',
  )
  expect(await says(written(whole, { sourceId: entryId, source: 'overpayment' }))).toBe('allowed')
  const { rows } = await house().engine.pool.query('select source_id from ledger_entry where id = $1', [
    entryId,
  ])
  expect(await says(written(whole, { sourceId: String(rows[0]?.source_id) }))).toMatch(/duplicate key/)
})

test('an entry has its lines, and gets no other ones later', async () => {
  const { tenantId } = house().centre
  const heading =
    written(whole).split(')\n    insert into ledger_line')[0]?.replace('with entry as (', '') ?? ''
  expect(await says(heading)).toBe('an entry without its lines')
  const more = [
    [1, 3, 'bank', 10, 0],
    [2, 4, 'cash', 0, 10],
  ].map(
    ([, line, purpose, debit, credit]) =>
      `('${tenantId}', '${entryId}', ${line}, '${accountOf(purpose === 'bank' ? 'bank' : 'cash')}', ${debit}, ${credit})`,
  )
  const later = `insert into ledger_line (tenant_id, entry_id, line, account_id, debit_cents, credit_cents) values ${more.join(', ')}`
  expect(await says(later)).toMatch(/duplicate key|written whole/)
})

test('a line names an account and a payment that exist', async () => {
  const lost = written(whole).replaceAll(accountOf('cash'), uuidv7())
  expect(await says(lost)).toBe('a line names what does not exist')
})

test('a reversal is the mirror of what it reverses, once', async () => {
  const mirror = [
    { side: 'credit', cents: 5_000, line: 1 },
    { side: 'debit', cents: 5_000, line: 2 },
  ] as const
  const named = { source: 'reversal', sourceId: entryId, reverses: entryId }
  expect(await says(written(mirror, named))).toBe('a reversal mirrors the entry it names')
  expect(await says(written(whole, named))).toBe('a reversal mirrors the entry it names')
  const reversed = await act(house(), reverseEntry, { input: { entryId, reason: 'Deux fois la même' } })
  expect(reversed.ok).toBe(true)
  expect(await act(house(), reverseEntry, { input: { entryId, reason: 'Encore' } })).toEqual({
    ok: false,
    refusal: { kind: 'AlreadyReversed' },
  })
  expect(await balances(house())).toEqual({})
})

test.each(['ledger_entry', 'ledger_line', 'ledger_sum', 'ledger_account', 'ledger_article'])(
  'nothing written in %s is changed or deleted',
  async table => {
    const { tenantId } = house().centre
    const column = table === 'ledger_line' || table === 'ledger_sum' ? 'entry_id' : 'id'
    const update = `update ${table} set ${column} = ${column} where tenant_id = $1`
    expect(await databaseSays(house(), update, [tenantId])).toBe(`${table} is append-only`)
    expect(await databaseSays(house(), `delete from ${table} where tenant_id = $1`, [tenantId])).toBe(
      `${table} is append-only`,
    )
  },
)

test('sums are written by the ledger itself, and rules are only superseded', async () => {
  const { tenantId } = house().centre
  const typed = `insert into ledger_sum (tenant_id, entry_id, part, month, account_id, debit_cents, credit_cents, line_count)
    values ($1, $2, 9, '2026-11-01', $3, 1, 0, 1)`
  expect(await databaseSays(house(), typed, [tenantId, entryId, accountOf('bank')])).toBe(
    'sums are written by the ledger itself',
  )
  const rewritten = "update ledger_rule set from_on = '2020-01-01' where tenant_id = $1"
  expect(await databaseSays(house(), rewritten, [tenantId])).toBe('ledger_rule is only ever superseded')
})

test('the same step of the same payment is refused by the key, past every check of ours', async () => {
  const { runId, paymentId } = await givenApprovedRun(house())
  await bookNow(house(), runId)
  const again = written(whole)
    .replace('debit_cents, credit_cents) values', 'debit_cents, credit_cents, payment_id, event) values')
    .replaceAll(/(\d+)\)(?=, \('|$)/g, `$1, '${paymentId}'::uuid, 'approved')`)
  expect(await says(again)).toMatch(/ledger_line_once/)
})

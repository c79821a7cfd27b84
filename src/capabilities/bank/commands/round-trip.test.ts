import { expect, test } from 'vitest'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { schemaFolder } from '../../../../test/support/schemas.ts'
import { StandInBank } from '../../../../test/support/stand-in-bank/bank.ts'
import { filesOfRun } from '../queries/bank-files.ts'
import { type EntryCard, entriesPage } from '../queries/statements.ts'
import { bank, financeOf } from '../testing/at-the-bank.ts'
import { givenRun, paymentState, tasksAbout } from '../testing/given-run.ts'
import { explainEntry } from './explain-entry.ts'

const house = useHouse()
const { finance, takeStatement, takeAnswer, written } = financeOf(house)

async function entriesIn(taken: Awaited<ReturnType<typeof takeStatement>>): Promise<readonly EntryCard[]> {
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  const { rows } = await house().inside(db =>
    entriesPage(db, { statementId: taken.value.statementId, page: 1 }),
  )
  return rows
}

const states = (rows: readonly EntryCard[]) =>
  rows.map(({ state, trouble }) => [state, trouble].filter(Boolean).join(' '))

test('from the approved run to the statement: paid, refused, returned, and what nobody ordered', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const run = await givenRun(house(), [{}, { cents: 65_000 }, { cents: 20_000 }])
  const [kept, closed, back] = run.payments
  if (!kept || !closed || !back) throw new Error('three were told')
  const other = bank({
    refused: { [closed.iban]: 'AC04' },
    returned: { [back.iban]: { code: 'AC06', days: 2 } },
  })
  const answer = await takeAnswer(other.take(await written(run), '2026-11-23'))
  const [file] = await house().inside(db => filesOfRun(db, run.runId))
  expect(file?.schema).toBe(schemaFolder === undefined ? 'not-checked' : 'valid')
  expect(answer.ok).toBe(true)
  expect(await paymentState(house(), closed.id)).toBe('rejected 2026-11-23 AC04')
  expect(await tasksAbout(house(), [closed.id])).toEqual(['payments:failed caseworker'])

  other.move('2026-11-27', 1_000_000, 'Subvention fédérale')
  const first = await entriesIn(await takeStatement(other.statement('2026-11-27')))
  expect(states(first)).toEqual(['reconciled', 'reconciled', 'unknown no-reference'])
  expect(await paymentState(house(), kept.id)).toBe('settled 2026-11-27')

  const second = await entriesIn(await takeStatement(other.statement('2026-11-29')))
  expect(states(second)).toEqual(['returned'])
  expect(await paymentState(house(), back.id)).toBe('returned 2026-11-29 AC06')
  expect(await tasksAbout(house(), [back.id])).toEqual(['payments:failed caseworker'])
})

test('a statement taken in twice changes nothing and says so', async () => {
  const run = await givenRun(house())
  const other = bank()
  other.take(await written(run), '2026-11-23')
  const text = other.statement('2026-11-27')
  expect((await takeStatement(text)).ok).toBe(true)
  const again = await takeStatement(text)
  expect(again).toMatchObject({
    ok: false,
    refusal: { kind: 'TakenBefore', statement: expect.stringMatching(/^STMT-.*2026-11-27/) },
  })
  const respaced = await takeStatement(text.replace('</BkToCstmrStmt>', '\n</BkToCstmrStmt>'))
  expect(respaced).toMatchObject({ refusal: { kind: 'TakenBefore' } })
})

test.skipIf(!onPostgres)('the same statement taken in twice at the same instant: once', async () => {
  const run = await givenRun(house())
  const other = bank()
  other.take(await written(run), '2026-11-23')
  const text = other.statement('2026-11-27')
  const taken = await Promise.all([takeStatement(text), takeStatement(text), takeStatement(text)])
  expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
  expect(taken.filter(each => !each.ok && each.refusal.kind === 'TakenBefore')).toHaveLength(2)
  expect(await paymentState(house(), run.payments[0]?.id ?? '')).toBe('settled 2026-11-27')
})

test('another amount, another account, a second time: never taken for the payment, and somebody looks', async () => {
  const run = await givenRun(house(), [{ cents: 10_000 }, { cents: 20_000 }, { cents: 30_000 }])
  const other = bank()
  other.take(await written(run), '2026-11-23')
  const account = run.payments[1]?.iban ?? ''
  const text = other.statement('2026-11-27')
  const changed = text
    .replaceAll('<Amt Ccy="EUR">100.00', '<Amt Ccy="EUR">90.00')
    .replace(account, 'NL91ABNA0417164300')
    .replace(/(CLBD.*?<Amt Ccy="EUR">)[^<]*/s, '$189410.00')
  const rows = await entriesIn(await takeStatement(changed))
  expect(states(rows)).toEqual(['unknown amount', 'unknown account', 'reconciled'])
  expect(await paymentState(house(), run.payments[0]?.id ?? '')).toBe('sent')
  expect(
    await tasksAbout(
      house(),
      rows.map(({ id }) => id),
    ),
  ).toEqual(['bank:difference finance', 'bank:difference finance'])

  const twice = text.replaceAll('STMT-', 'SECOND-')
  const again = await entriesIn(await takeStatement(twice))
  expect(states(again)).toEqual(['reconciled', 'reconciled', 'unknown paid-again'])
})

test('a batch booked as one line without its parts settles its payments when they add up, and only then', async () => {
  const run = await givenRun(house(), [{ cents: 10_000 }, { cents: 20_000 }, { cents: 30_000 }])
  const [refused] = run.payments
  const other = bank({ books: 'closed-batch', refused: { [refused?.iban ?? '']: 'AC04' } })
  const answer = other.take(await written(run), '2026-11-23')
  const text = other.statement('2026-11-27')
  const early = await entriesIn(await takeStatement(text.replaceAll('STMT-', 'EARLY-')))
  expect(states(early)).toEqual(['unknown no-reference'])
  expect((await takeAnswer(answer)).ok).toBe(true)
  expect(states(await entriesIn(await takeStatement(text)))).toEqual(['reconciled', 'reconciled'])
  expect(await Promise.all(run.payments.map(({ id }) => paymentState(house(), id)))).toEqual([
    'rejected 2026-11-23 AC04',
    'settled 2026-11-27',
    'settled 2026-11-27',
  ])
})

test('a human explains what nobody ordered, once, and the task about it is closed', async () => {
  const run = await givenRun(house())
  const other = bank()
  other.take(await written(run), '2026-11-23')
  const text = other
    .statement('2026-11-27')
    .replaceAll('1314.20', '1300.00')
    .replace(/(CLBD.*?<Amt Ccy="EUR">)[^<]*/s, '$188700.00')
  const [entry] = await entriesIn(await takeStatement(text))
  if (!entry) throw new Error('one was told')
  const asked = {
    entryId: entry.id,
    version: entry.version,
    reason: 'La banque a retenu ses frais : appelée, elle rembourse.',
  }
  expect(await tasksAbout(house(), [entry.id])).toEqual(['bank:difference finance'])
  expect((await house().execute(explainEntry, finance(), asked)).ok).toBe(true)
  expect(await tasksAbout(house(), [entry.id])).toEqual([])
  expect(await house().execute(explainEntry, finance(), asked)).toMatchObject({
    refusal: { kind: 'Explained' },
  })
})

test('a statement of an account that is not ours, or cut off, is not taken', async () => {
  const foreign = new StandInBank({ iban: 'BE68539007547034', openingCents: 0 }).statement('2026-11-27')
  expect(await takeStatement(foreign)).toMatchObject({
    refusal: { kind: 'OtherAccount', iban: 'BE68539007547034' },
  })
  const text = bank().statement('2026-11-27')
  expect(await takeStatement(text.slice(0, -30))).toMatchObject({
    refusal: { kind: 'Unreadable', why: { kind: 'not-well-formed' } },
  })
  if (schemaFolder === undefined) return
  const wrong = text.replace('<CreDtTm>2026-11-27T23:00:00Z</CreDtTm><Acct>', '<CreDtTm>soon</CreDtTm><Acct>')
  expect(await takeStatement(wrong)).toMatchObject({
    refusal: { kind: 'AgainstSchema', faults: [{ element: 'CreDtTm', kind: 'malformed' }] },
  })
})

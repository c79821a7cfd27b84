import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSchemaCheck } from '#platform/xml/schema-check.ts'
import { schemaFolder, testWithSchemas } from '../../../../test/support/schemas.ts'
import { StandInBank } from '../../../../test/support/stand-in-bank/bank.ts'
import { answerNamespace } from '../domain/answer.ts'
import { statementNamespace } from '../domain/statement.ts'
import { aRun, aThirdParty, aTransfer, manyTransfers } from '../testing/a-run.ts'
import { transferFileBytes } from './prepare-files.ts'
import { readAnswerFile, readStatementFile } from './read-files.ts'

const schemas = createSchemaCheck(schemaFolder)
const account = { iban: 'BE43068999999501', openingCents: 500_000 }
const closed = 'BE71096123456769'
const run = transferFileBytes(aRun())

const answerOf = (text: string) => {
  const read = readAnswerFile(Buffer.from(text))
  if (!read.ok) throw new Error(read.refusal.kind)
  return read.value
}
const statementOf = (text: string) => {
  const read = readStatementFile(Buffer.from(text))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const [only] = read.value
  if (only === undefined) throw new Error('none')
  return only
}

test('a file that is taken is underway; the same file again is refused whole', () => {
  const bank = new StandInBank(account)
  expect(answerOf(bank.take(run, '2026-11-23'))).toMatchObject({
    originalMessageId: 'P-2026-00012',
    status: 'going',
    items: [],
  })
  expect(answerOf(bank.take(run, '2026-11-23'))).toMatchObject({
    status: 'rejected',
    reason: { code: 'AM05' },
  })
  expect(answerOf(bank.take(Buffer.from('<x/>'), '2026-11-23'))).toMatchObject({
    status: 'rejected',
    reason: { code: 'FF01' },
  })
})

test('a payment to a closed account is refused by name, with what the bank repeats of it', () => {
  const bank = new StandInBank(account, { refused: { [closed]: 'AC04' } })
  expect(answerOf(bank.take(run, '2026-11-23'))).toMatchObject({
    status: null,
    items: [
      {
        endToEndId: 'P-2026-00012-000002',
        status: 'rejected',
        reason: { code: 'AC04' },
        cents: 65_000,
        iban: closed,
      },
    ],
  })
})

test('each payment leaves on its day, one comes back, and the balances follow', () => {
  const bank = new StandInBank(account, { returned: { [closed]: { code: 'AC04', days: 2 } } })
  bank.take(run, '2026-11-23')
  bank.move('2026-11-27', 1_000_00, 'Subvention fédérale')
  const first = statementOf(bank.statement('2026-11-27'))
  expect(first.entries.map(({ cents }) => cents)).toEqual([-131_420, -65_000, 100_000])
  expect(first.entries[0]?.parts).toMatchObject([
    {
      endToEndId: 'P-2026-00012-000001',
      counterpartyIban: 'BE68539007547034',
      counterpartyName: 'Zoe Lefebvre',
    },
  ])
  expect(first.entries[2]?.parts).toMatchObject([{ endToEndId: null, communication: 'Subvention fédérale' }])
  const second = statementOf(bank.statement('2026-11-29'))
  expect(second.opening.cents).toBe(first.closing.cents)
  expect(second.entries[0]?.parts).toMatchObject([
    { cents: 65_000, endToEndId: 'P-2026-00012-000002', returned: { code: 'AC04' } },
  ])
})

test('a batch booked in one line gives each of its payments', () => {
  const bank = new StandInBank(account, { books: 'batch' })
  bank.take(transferFileBytes(aRun(manyTransfers(300))), '2026-11-23')
  const [entry] = statementOf(bank.statement('2026-11-27')).entries
  expect(entry?.parts).toHaveLength(300)
  expect(new Set(entry?.parts.map(({ endToEndId }) => endToEndId)).size).toBe(300)
})

const day = () => {
  const bank = new StandInBank(account)
  bank.take(transferFileBytes(aRun([aTransfer(), aThirdParty()])), '2026-11-23')
  return bank.statement('2026-11-27')
}

test.for([
  ['a movement is missing', (text: string) => text.replace(/<Ntry>.*?<\/Ntry>/s, ''), 'balance'],
  [
    'an amount was changed',
    (text: string) =>
      text.replace(
        '<Amt Ccy="EUR">650.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>',
        '<Amt Ccy="EUR">651.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>',
      ),
    'balance',
  ],
  ['the end is missing', (text: string) => text.slice(0, -40), 'not-well-formed'],
  ['it is in dollars', (text: string) => text.replaceAll('Ccy="EUR"', 'Ccy="USD"'), 'not-euro'],
  ['an amount is no number', (text: string) => text.replace('650.00', '6 50'), 'not-an-amount'],
  ['it has no closing balance', (text: string) => text.replace('CLBD', 'ITBD'), 'missing'],
  ['it is of no account', (text: string) => text.replace(/<IBAN>BE43.*?<\/IBAN>/, ''), 'missing'],
  [
    'a day is none',
    (text: string) => text.replace('<BookgDt><Dt>2026-11-27', '<BookgDt><Dt>2026-02-30'),
    'not-a-day',
  ],
  [
    'it is another message',
    (text: string) => text.replace('camt.053.001.08', 'camt.053.001.02'),
    'other-message',
  ],
  [
    'its id is endless',
    (text: string) => text.replace(/<Stmt><Id>/, `<Stmt><Id>${'x'.repeat(5000)}`),
    'not-an-id',
  ],
  ['it holds no statement', (text: string) => text.replace(/<Stmt>.*<\/Stmt>/s, ''), 'no-statement'],
] as const)('a statement where %s is refused', ([, change, kind]) => {
  expect(readStatementFile(Buffer.from(change(day())))).toMatchObject({ ok: false, refusal: { kind } })
})

test('whatever is cut, doubled or put in, a file is read or refused: nothing else happens', () => {
  const text = day()
  const answer = new StandInBank(account, { refused: { [closed]: 'AC04' } }).take(run, '2026-11-23')
  const place = fc.nat({ max: text.length })
  fc.assert(
    fc.property(
      place,
      place,
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<Ntry>', '-', '9'.repeat(40), '')),
      (from, to, put) => {
        for (const [read, whole] of [
          [readStatementFile, text],
          [readAnswerFile, answer],
        ] as const) {
          const changed = whole.slice(0, from) + put + whole.slice(Math.max(from, to))
          expect(typeof read(Buffer.from(changed)).ok).toBe('boolean')
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('what the bank only announced is not counted; parts that do not add up leave the line whole', () => {
  const announced = day()
    .replace('<Cd>BOOK</Cd>', '<Cd>PDNG</Cd>')
    .replace(
      'CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">3035.80',
      'CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">4350.00',
    )
  expect(statementOf(announced).entries).toHaveLength(1)
  const uneven = day().replace('</Refs><Amt Ccy="EUR">650.00', '</Refs><Amt Ccy="EUR">600.00')
  expect(statementOf(uneven).entries[1]?.parts).toMatchObject([{ cents: -65_000, endToEndId: null }])
})

testWithSchemas('what the stand-in bank writes is what the published schemas allow', async () => {
  const bank = new StandInBank(account, { refused: { [closed]: 'AC04' }, books: 'batch' })
  const check = (namespace: string, text: string) => schemas.check(namespace, Buffer.from(text))
  expect(await check(answerNamespace, bank.take(run, '2026-11-23'))).toEqual({ kind: 'valid' })
  expect(await check(answerNamespace, bank.take(run, '2026-11-23'))).toEqual({ kind: 'valid' })
  bank.move('2026-11-27', -500, 'Frais & taxes')
  expect(await check(statementNamespace, bank.statement('2026-11-27'))).toEqual({ kind: 'valid' })
})

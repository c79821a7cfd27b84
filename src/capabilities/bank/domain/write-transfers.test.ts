import { expect, test } from 'vitest'
import { aRun, aThirdParty, aTransfer, manyTransfers } from '../testing/a-run.ts'
import { writtenAddress } from './address.ts'
import { itemsPerFile, splitRun } from './split-run.ts'
import { faultsOf, largestTransfer, type Transfer } from './transfer.ts'
import { differencesOf, writeTransfers } from './write-transfers.ts'

const textOf = (run = aRun()) => [...writeTransfers(run)].join('')

test('a run says who pays, how many, how much, when, and each payment on a line', () => {
  const text = textOf()
  expect(text).toContain('<MsgId>P-2026-00012</MsgId><CreDtTm>2026-11-23T09:00:00Z</CreDtTm>')
  expect(text.match(/<NbOfTxs>2<\/NbOfTxs><CtrlSum>1964.20<\/CtrlSum>/g)).toHaveLength(2)
  expect(text).toContain('<ReqdExctnDt><Dt>2026-11-27</Dt></ReqdExctnDt>')
  expect(text).toContain('<BICFI>GKCCBEBB</BICFI>')
  const lines = text.split('\n').filter(line => line.startsWith('<CdtTrfTxInf>'))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('<InstdAmt Ccy="EUR">1314.20</InstdAmt>')
  expect(lines[0]).toContain('<Nm>Zoe Lefebvre</Nm>')
  expect(lines[0]).toContain('<IBAN>BE68539007547034</IBAN>')
  expect(lines[0]).toContain("<Ustrd>Revenu d'integration 11/2026</Ustrd>")
  expect(lines[0]).not.toContain('PstlAdr')
  expect(lines[1]).toContain('<Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp><Ref>010806817183</Ref>')
  expect(lines[1]).toContain(
    '<PstlAdr><StrtNm>Rue de la Station</StrtNm><BldgNb>12</BldgNb><PstCd>1030</PstCd><TwnNm>Schaerbeek</TwnNm><Ctry>BE</Ctry></PstlAdr>',
  )
})

test('the same run gives the same text; the fraction of the second of the approval does not show', () => {
  expect(textOf(aRun())).toBe(textOf(aRun()))
  expect(textOf(aRun(undefined, { createdAt: Temporal.Instant.from('2026-11-23T09:00:00.123Z') }))).toBe(
    textOf(),
  )
})

test('urgent aid leaves within seconds; each day and speed is a batch of its own, an empty one none', () => {
  const batch = { executeOn: '2026-11-23', speed: 'instant', transfers: [aThirdParty()] } as const
  const normal = { executeOn: '2026-11-27', speed: 'normal', transfers: [aTransfer()] } as const
  const text = textOf(aRun([], { batches: [batch, { ...normal, transfers: [] }, normal] }))
  expect(text.match(/<LclInstrm><Cd>INST<\/Cd><\/LclInstrm>/g)).toHaveLength(1)
  expect(text.match(/<PmtInfId>[^<]*/g)).toEqual(['<PmtInfId>P-2026-00012-1', '<PmtInfId>P-2026-00012-2'])
})

test('hostile text stays text', () => {
  const text = textOf(aRun([aTransfer({ name: 'A</Nm><Nm>B & "C"', reference: ']]> <!-- x' })]))
  expect(text).toContain("<Nm>A(/Nm)(Nm)B + 'C'</Nm>")
  expect(text).not.toContain('<!--')
})

test('an unknown bank of the payer is said to be not provided', () => {
  const { payer } = aRun()
  expect(textOf(aRun(undefined, { payer: { ...payer, bic: null } }))).toContain(
    '<Othr><Id>NOTPROVIDED</Id></Othr>',
  )
})

const address = { street: 'Rue', houseNumber: '1', postalCode: '1000', town: 'Bruxelles', country: 'be' }

test('an address is in parts, or hybrid, or left out: never in lines only, never half', () => {
  expect(writtenAddress(address)).toEqual({ ...address, country: 'BE' })
  expect(writtenAddress({ ...address, houseNumber: 'bâtiment C, escalier 4' })).toEqual({
    postalCode: '1000',
    town: 'Bruxelles',
    country: 'BE',
    lines: ['Rue', 'batiment C, escalier 4'],
  })
  for (const wrong of [
    { town: null },
    { country: null },
    { town: 'x'.repeat(36) },
    { street: 'y'.repeat(71) },
    { town: 'Αθήνα' },
  ])
    expect(writtenAddress({ ...address, ...wrong })).toBeUndefined()
})

test('what is written differently is said, item by item', () => {
  const changes: readonly Partial<Transfer>[] = [
    { name: 'n '.repeat(40) },
    { reference: 'r '.repeat(80) },
    { reference: 'إيجار' },
    { address: { ...address, town: null } },
    {},
  ]
  const notes = differencesOf(
    aRun(changes.map((change, index) => aTransfer({ ...change, endToEndId: `E${index}` }))),
  )
  expect(notes).toEqual([
    { endToEndId: 'E0', kind: 'name-shortened' },
    { endToEndId: 'E1', kind: 'reference-shortened' },
    { endToEndId: 'E2', kind: 'reference-left-out' },
    { endToEndId: 'E3', kind: 'address-left-out' },
  ])
})

test.for([
  [{ name: 'محمد' }, 'name-not-latin'],
  [{ iban: 'BE68539007547035' }, 'account-wrong'],
  [{ amount: 0 }, 'amount-out-of-range'],
  [{ amount: 10.5 }, 'amount-out-of-range'],
  [{ amount: largestTransfer + 1 }, 'amount-out-of-range'],
  [{ endToEndId: '' }, 'id-malformed'],
  [{ endToEndId: '/x' }, 'id-malformed'],
  [{ endToEndId: 'é' }, 'id-malformed'],
  [{ endToEndId: 'x'.repeat(36) }, 'id-malformed'],
  [{ endToEndId: 'P-2026-00012-000002' }, 'id-twice'],
] as const)('a payment with %o is named with its fault', ([change, kind]) => {
  expect(faultsOf(aRun([aTransfer(change), aThirdParty()])).map(fault => fault.kind)).toEqual([kind])
})

test('a run without payments, or with a payer who cannot be written, is not one', () => {
  const payer = { name: '…', iban: 'BE00', bic: 'x', organisationNumber: null }
  expect(faultsOf(aRun([], { payer, messageId: 'x'.repeat(29) })).map(({ kind }) => kind)).toEqual([
    'message-id-malformed',
    'payer-name-not-latin',
    'payer-account-wrong',
    'payer-bank-wrong',
    'nothing-to-pay',
  ])
  expect(faultsOf(aRun())).toEqual([])
})

test('a large run is cut into files in order, none lost, none twice, each under its own id', () => {
  const first = { executeOn: '2026-11-25', speed: 'instant', transfers: manyTransfers(7) } as const
  const second = { executeOn: '2026-11-27', speed: 'normal', transfers: manyTransfers(16).slice(7) } as const
  const run = aRun([], { batches: [first, second] })
  const parts = splitRun(run, 5)
  expect(parts.map(({ messageId }) => messageId)).toEqual([1, 2, 3, 4].map(part => `P-2026-00012-${part}`))
  expect(parts.map(({ batches }) => batches.map(({ transfers }) => transfers.length))).toEqual([
    [5],
    [2, 3],
    [5],
    [1],
  ])
  expect(parts.flatMap(({ batches }) => batches.flatMap(({ transfers }) => transfers))).toEqual(
    manyTransfers(16),
  )
  expect(splitRun(run)).toEqual([run])
  expect(itemsPerFile).toBeGreaterThan(9_000)
})

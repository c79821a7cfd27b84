import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSchemaCheck } from '#platform/xml/schema-check.ts'
import { schemaFolder, testWithSchemas } from '../../../../test/support/schemas.ts'
import { schemaTrouble } from '../domain/schema-words.ts'
import { faultsOf, type TransferRun } from '../domain/transfer.ts'
import { transferNamespace } from '../domain/write-transfers.ts'
import { aRun, aThirdParty, aTransfer, manyTransfers } from '../testing/a-run.ts'
import { itemsByLine, type PreparedFile, prepareFiles, transferFileBytes } from './prepare-files.ts'
import { readTransferFile } from './read-files.ts'

const schemas = createSchemaCheck(schemaFolder)
const none = createSchemaCheck(undefined)

async function prepare(run: TransferRun, check = none) {
  const files: PreparedFile[] = []
  const answer = await prepareFiles(run, check, async file => void files.push(file))
  return { answer, files }
}

test('a file is read back as it was meant: each id, account, amount, and the sums', async () => {
  const { answer, files } = await prepare(aRun(manyTransfers(500)))
  expect(answer).toEqual({ ok: true, value: { files: 1 } })
  const back = readTransferFile(files[0]?.bytes ?? Buffer.alloc(0))
  if (!back.ok) throw new Error(back.refusal.kind)
  expect(back.value).toMatchObject({
    declaredCount: 500,
    messageId: 'P-2026-00012',
    payerIban: 'BE43068999999501',
  })
  expect(back.value.declaredCents).toBe(files[0]?.cents)
  expect(back.value.transfers.map(({ cents }) => cents)).toEqual(
    manyTransfers(500).map(({ amount }) => amount),
  )
})

test('without a schema the file says it was not checked by one', async () => {
  const { files } = await prepare(aRun())
  expect(files.map(({ schema }) => schema)).toEqual(['not-checked'])
})

/** Large enough for three files. */
const large = aRun(manyTransfers(20_001))

test('the files of a large run come one by one in their order, the next one written while one is checked', async () => {
  const asked: string[] = []
  const slow = {
    ...none,
    check: async () => ({ kind: asked.push('check') > 0 ? 'valid' : 'not-checked' }) as const,
  }
  const answer = await prepareFiles(large, slow, async ({ messageId }) => void asked.push(messageId))
  expect(answer).toEqual({ ok: true, value: { files: 3 } })
  const [one, two, three] = [1, 2, 3].map(part => `${large.messageId}-${part}`)
  expect(asked).toEqual(['check', 'check', one, 'check', two, three])
})

test('when one file cannot be checked none is handed over, and the trouble of the next one is nobody’s', async () => {
  const broken = { ...none, check: () => Promise.reject(new Error('no thread')) }
  const files: PreparedFile[] = []
  await expect(prepareFiles(large, broken, async file => void files.push(file))).rejects.toThrow('no thread')
  expect(files).toEqual([])
})

test('a run with faults writes nothing', async () => {
  const { answer, files } = await prepare(aRun([aTransfer({ amount: 0 }), aThirdParty()]))
  expect(answer).toMatchObject({ refusal: { kind: 'RunFaults', faults: [{ kind: 'amount-out-of-range' }] } })
  expect(files).toEqual([])
})

const sized = (most: number) => fc.string({ unit: 'grapheme', maxLength: most })
const part = (most: number) =>
  fc.option(fc.oneof(sized(most), fc.string({ maxLength: most }), fc.constant('Rue Haute')), { nil: null })
const address = fc.record({
  street: part(90),
  houseNumber: part(24),
  postalCode: part(24),
  town: fc.option(fc.oneof(sized(50), fc.constant('Liège')), { nil: null }),
  country: fc.option(fc.oneof(fc.constant('be'), sized(3)), { nil: null }),
})
const latin = fc.oneof(
  fc.string({ minLength: 1, maxLength: 140 }),
  sized(140),
  fc.constantFrom('Ngô Đình', '<!ENTITY x>', ']]>', '&amp;&#0;', '/ //', 'Ærøskøbing–Ŵrocław'),
)
const transfers = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 99_999_999_999 }),
    name: latin,
    iban: fc.constantFrom('BE68539007547034', 'FR7630006000011234567890189', 'NL91ABNA0417164300'),
    address: fc.option(address, { nil: undefined }),
    reference: fc.option(fc.oneof(latin, sized(300), fc.constant('010806817183')), { nil: null }),
  }),
  { minLength: 1, maxLength: 200 },
)

testWithSchemas(
  'whatever the names, the words and the addresses, the file is one that the published schema allows',
  async () => {
    await fc.assert(
      fc.asyncProperty(transfers, async items => {
        const wanted = items.map((item, index) => aTransfer({ ...item, endToEndId: `E-${index}` }))
        const writable = wanted.filter(item => faultsOf(aRun([item])).length === 0)
        fc.pre(writable.length > 0)
        const { answer, files } = await prepare(aRun(writable), schemas)
        expect(answer).toEqual({ ok: true, value: { files: 1 } })
        expect(files[0]?.schema).toBe('valid')
      }),
      { numRuns: 15 },
    )
  },
)

testWithSchemas('a fault of the schema is said with the payment and the element it concerns', async () => {
  const text = Buffer.from(transferFileBytes(aRun())).toString('utf8')
  const broken = text
    .replace('Immobiliere du Parc + Cie', 'x'.repeat(71))
    .replace('<ChrgBr>SLEV', '<ChrgBr>SHAR')
  const answer = await schemas.check(transferNamespace, Buffer.from(broken))
  if (answer.kind !== 'invalid') throw new Error(answer.kind)
  const itemAt = itemsByLine(Buffer.from(broken))
  expect(answer.faults.map(fault => schemaTrouble(fault, itemAt))).toMatchObject([
    { endToEndId: null, element: 'ChrgBr', kind: 'not-allowed' },
    { endToEndId: 'P-2026-00012-000002', element: 'Nm', kind: 'too-long' },
  ])
})

testWithSchemas('a payment that only the schema finds wrong stops the run, and is named', async () => {
  const payer = { ...aRun().payer, organisationNumber: '9'.repeat(36) }
  const { answer } = await prepare(aRun(undefined, { payer }), schemas)
  expect(answer).toMatchObject({
    refusal: { kind: 'SchemaFaults', faults: [{ endToEndId: null, element: 'Id', kind: 'too-long' }] },
  })
  const { answer: day } = await prepare(
    aRun([], { batches: [{ executeOn: '2026-02-30', speed: 'normal', transfers: [aTransfer()] }] }),
    schemas,
  )
  expect(day).toMatchObject({ refusal: { faults: [{ element: 'Dt', kind: 'malformed' }] } })
})

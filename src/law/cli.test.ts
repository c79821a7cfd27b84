import { describe, expect, test } from 'vitest'
import { deadlinesCommand, integrationIncomeCommand, subsidyRateCommand } from '#law/cli.ts'
import { aFile, aResource } from '#law/testing/a-case.ts'

const run = (document: unknown, options = {}) => integrationIncomeCommand(JSON.stringify(document), options)

test('one case gives one answer, with the keys of the contract in their order', () => {
  const { exitCode, stdout, stderr } = run(aFile({ resources: [aResource.yearly('3600')] }))
  expect([exitCode, stderr]).toEqual([0, ''])
  const json = JSON.parse(stdout)
  expect(Object.keys(json)).toEqual([
    'on',
    'category',
    'categoryIncome',
    'counted',
    'integrationIncome',
    'startedMonth',
    'entitled',
    'reasons',
    'warnings',
  ])
  const exemption = json.reasons.find((reason: { rule: string }) => reason.rule === 'general-exemption')
  expect(exemption).toMatchObject({
    article: 'AR 11.07.2002, art. 22 §2',
    lawVersion: '2002-10-01',
    inputs: { total: '3600.00', category: 2 },
    value: '250.00',
    per: 'year',
  })
  expect(Object.keys(exemption)).toEqual(['article', 'rule', 'lawVersion', 'inputs', 'value', 'per', 'text'])
  expect(Object.keys(exemption.text)).toEqual(['fr', 'nl', 'de', 'en'])
})

test('a list gives a list; a refused case stands in its place', () => {
  const { exitCode, stdout } = run([aFile({}), aFile({ on: '2021-08-01' }), aFile({ on: '1999-01-01' })])
  const [first, second, third] = JSON.parse(stdout)
  expect(exitCode).toBe(0)
  expect(first.integrationIncome.monthly).toBe('1314.20')
  expect(second).toEqual({
    on: '2021-08-01',
    refused: { code: 'amounts-unknown-for-period', pointer: '/on', text: expect.any(Object) },
  })
  expect(third.refused.code).toBe('before-the-law')
  expect(run([]).stdout).toBe('[]\n')
})

test('with a language it prints what a person reads', () => {
  const { stdout } = run([aFile({}), aFile({ on: '2021-08-01' })], { text: 'fr' })
  expect(stdout).toContain('Revenu d’intégration par mois')
  expect(stdout).toContain('1\u00a0314,20\u00a0€')
  expect(stdout).toContain('n’est pas connu pour ce jour')
})

// A document that is not well formed gives no answer, and every fault with its place.
test.each([
  ['{', '(document): '],
  ['3', '(document): an object'],
  ['[{}, 3]', '/1: an object'],
])('%s', (text, line) => {
  const { exitCode, stdout, stderr } = integrationIncomeCommand(text)
  expect([exitCode, stdout]).toEqual([2, ''])
  expect(stderr).toContain(line)
})

describe('a fault in a case', () => {
  const good = aFile({ resources: [aResource.wage('1')], household: [{ relation: 'friend', resources: [] }] })
  const wage = (more: object) => ({
    ...good,
    applicant: { resources: [{ ...aResource.wage('1'), ...more }] },
  })
  const mate = (more: object) => ({ ...good, household: [{ relation: 'friend', resources: [], ...more }] })
  test.each([
    [{ ...good, on: '2025-02-30' }, '/on'],
    [{ ...good, on: undefined }, '/on'],
    [{ ...good, requestedOn: '2025-1-1' }, '/requestedOn'],
    [{ ...good, household: undefined }, '/household'],
    [{ ...good, applicant: {} }, '/applicant/resources'],
    [{ ...good, equity: {} }, '/equity'],
    [{ ...good, proRata: { from: '2025-02-01', to: '2025-02-28' } }, '/proRata/to'],
    [{ ...good, extra: 1 }, '/extra'],
    [{ ...good, applicant: { resources: [], category: 4 } }, '/applicant/category'],
    [{ ...good, applicant: { resources: [], sharedCustody: 'half' } }, '/applicant/sharedCustody'],
    [wage({ amount: 400 }), '/applicant/resources/0/amount'],
    [wage({ amount: '400,00' }), '/applicant/resources/0/amount'],
    [wage({ amount: '-1.00' }), '/applicant/resources/0/amount'],
    [wage({ amount: '999999999.00' }), '/applicant/resources/0/amount'],
    [wage({ per: 'once' }), '/applicant/resources/0/per'],
    [wage({ kind: 3 }), '/applicant/resources/0/kind'],
    [wage({ bonus: '1.00' }), '/applicant/resources/0/bonus'],
    [wage({ exemption: { kind: 'shortageJob' } }), '/applicant/resources/0/contractMonths'],
    [wage({ exemption: { kind: 'all' } }), '/applicant/resources/0/exemption/kind'],
    [mate({ relation: 'cousin' }), '/household/0/relation'],
    [mate({ resources: undefined }), '/household/0/resources'],
    [mate({ relation: 'minorChild' }), '/household/0/dependent'],
    [mate({ counted: { amount: '0.00' } }), '/household/0/counted/reason'],
    [mate({ counted: { amount: '0.00', reason: ' ' } }), '/household/0/counted/reason'],
    [
      { ...good, household: [1, 2].map(() => ({ relation: 'partner', resources: [] })) },
      '/household/1/relation',
    ],
    [
      { ...good, applicant: { resources: [aResource.house('1', { share: '3/2' })] } },
      '/applicant/resources/0/share',
    ],
    [
      {
        ...good,
        applicant: {
          resources: [{ kind: 'localJobScheme', hourly: '5', hours: 10, per: 'month', amount: '51' }],
        },
      },
      '/applicant/resources/0/amount',
    ],
    [
      { ...good, applicant: { resources: [{ kind: 'exempt', reason: 'because' }] } },
      '/applicant/resources/0/reason',
    ],
  ])('%#: %j', (document, pointer) => {
    const { exitCode, stdout, stderr } = run(document)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(
      stderr
        .split('\n')
        .filter(Boolean)
        .map(line => line.split(':')[0]),
    ).toEqual([pointer])
  })
})

describe('deadlines', () => {
  const run = (events: unknown, options = {}) => deadlinesCommand(JSON.stringify(events), options)
  test('each event gives its clock', () => {
    const events = [
      { kind: 'decision', from: '2026-03-02' },
      { kind: 'firstPayment', requestedOn: '2026-03-02', decidedOn: '2026-04-02' },
      { kind: 'appeal', by: 'registered', postedOn: '2026-09-21', receivedOn: '2026-09-22' },
      { kind: 'appeal', by: 'hand', receivedOn: '2026-09-22', missing: ['court'] },
      { kind: 'appealWithoutDecision', requestedOn: '2026-03-02' },
      { kind: 'sanctionStart', decidedOn: '2023-11-15' },
    ]
    const clocks = JSON.parse(run(events).stdout)
    expect(clocks.map((clock: { dueOn: string }) => clock.dueOn)).toEqual([
      '2026-04-01',
      '2026-04-17',
      '2026-12-21',
      null,
      '2026-07-09',
      '2024-01-01',
    ])
    expect(clocks[1].interestFrom).toBe('2026-04-17')
    expect(clocks[3].reasons[0].text.fr).toBe(
      'Le délai ne court pas : il manque le tribunal compétent et son adresse.',
    )
    expect(run(events[0], { text: 'nl' }).stdout).toContain('Beslissing: woensdag 1\u00a0april 2026')
  })
  test.each([
    [{ kind: 'decision' }, '/from'],
    [{ kind: 'coffee', from: '2026-03-02' }, '/kind'],
    [{ kind: 'appeal', by: 'registered' }, '/receivedOn'],
    [{ kind: 'appeal', by: 'hand', receivedOn: '2026-09-22', missing: ['stamp'] }, '/missing/0'],
  ])('%j is not well formed', (event, pointer) => {
    const { exitCode, stdout, stderr } = run([event])
    expect([exitCode, stdout, stderr.split(':')[0]]).toEqual([2, '', `/0${pointer}`])
  })
})

test('subsidy-rate gives the rate, its reasons, and the verdict on what was booked', () => {
  const facts = { on: '2025-06-01', average: 485, averageBefore: 500, previousRate: 65, bookedRate: 65 }
  const one = JSON.parse(subsidyRateCommand(JSON.stringify(facts)).stdout)
  expect(one).toMatchObject({ percent: 64, booked: { percent: 65, verdict: 'differs' } })
  const many = subsidyRateCommand(JSON.stringify([{ ...facts, on: '2020-06-01' }]))
  expect(JSON.parse(many.stdout)[0].refused.code).toBe('rate-unknown-for-period')
  expect(subsidyRateCommand(JSON.stringify(facts), { text: 'de' }).stdout).toContain('64 %')
  expect(subsidyRateCommand('{}').exitCode).toBe(2)
})

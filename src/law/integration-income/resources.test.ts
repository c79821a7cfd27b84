import { describe, expect, test } from 'vitest'
import { answer, aResource, refusal, warningCodes } from '#law/testing/a-case.ts'

const own = (resource: object, on = '2025-02-01', applicant: object = {}): number =>
  answer({ on, resources: [resource], applicant }).counted.own

describe('exemption for work (art. 35)', () => {
  test.each([
    ['2013-09-01', 23_455],
    ['2015-08-31', 23_455],
    ['2017-06-01', 24_403],
    ['2018-08-31', 24_403],
    ['2018-09-01', 24_890],
    ['2020-02-29', 24_890],
    ['2020-03-01', 25_388],
    ['2021-06-30', 25_388],
    ['2022-12-01', 29_163],
    ['2023-06-30', 29_163],
    ['2023-11-01', 29_746],
    ['2024-05-01', 30_341],
    ['2025-01-31', 30_341],
    ['2025-02-01', 30_948],
  ])('on %s a wage of 1 000 € keeps %i cents a month', (on, kept) => {
    expect(own(aResource.withWorkExemption('1000'), on)).toBe((100_000 - kept) * 12)
  })
  test.each(['2015-09-01', '2017-05-31', '2021-06-30', '2022-05-01'])('known or refused on %s', on => {
    const expected =
      on === '2021-06-30' ? 'answered' : 'amounts-unknown-for-period /applicant/resources/0/exemption'
    expect(refusal({ on, resources: [aResource.withWorkExemption('1000')] })).toBe(expected)
  })
  test('never more than the wage, and once for several jobs', () => {
    expect(own(aResource.withWorkExemption('200'))).toBe(0)
    const two = [aResource.withWorkExemption('200'), aResource.withWorkExemption('200')]
    expect(answer({ resources: two }).counted.own).toBe((40_000 - 30_948) * 12)
  })
  test('not without its claim, nor on unemployment', () => {
    expect(own(aResource.wage('400'))).toBe(480_000)
    expect(own({ kind: 'unemployment', amount: '400', per: 'month' })).toBe(480_000)
  })
  test('work begun before the request is signalled', () => {
    const resources = [aResource.withWorkExemption('400', { startedOn: '2025-01-10' })]
    expect(warningCodes(answer({ resources, more: { requestedOn: '2025-01-20' } }))).toContain(
      'work-began-before-request',
    )
    expect(warningCodes(answer({ resources, more: { requestedOn: '2025-01-10' } }))).not.toContain(
      'work-began-before-request',
    )
  })
})

describe('occupations in shortage', () => {
  const job = (more: object) => aResource.wage('1500', { exemption: { kind: 'shortageJob' }, ...more })
  test.each([
    ['2024-01-01', { contractMonths: 3 }, 42_630],
    ['2023-12-31', { contractMonths: 3 }, 29_746],
    ['2024-01-01', { contractMonths: 2 }, 29_746],
    ['2025-02-01', { contractMonths: 12, startedOn: '2024-11-02' }, 44_352],
    ['2025-02-01', { contractMonths: 12, startedOn: '2024-11-01' }, 30_948],
  ])('%s %j', (on, more, kept) => expect(own(job(more), on)).toBe((150_000 - kept) * 12))
  test('unmet conditions are signalled, an unknown amount is refused', () => {
    expect(warningCodes(answer({ resources: [job({ contractMonths: 2 })] }))).toContain(
      'shortage-conditions-not-met',
    )
    expect(refusal({ on: '2024-05-01', resources: [job({ contractMonths: 3 })] })).toBe(
      'amounts-unknown-for-period /applicant/resources/0/exemption',
    )
  })
})

describe('students and artists', () => {
  const job = { kind: 'studentJob', amount: '500', per: 'month', exemption: { kind: 'student' } }
  const grant = { kind: 'exempt', reason: 'studyGrant' }
  test('a grant lowers the exemption until the end of 2021 only', () => {
    expect(answer({ on: '2020-03-31', resources: [job, grant] }).counted.own).toBe((50_000 - 7081) * 12)
    expect(refusal({ on: '2020-04-01', resources: [job, grant] })).toMatch(/^amounts-unknown-for-period/)
    expect(answer({ on: '2021-06-30', resources: [job] }).counted.own).toBe((50_000 - 25_388) * 12)
    expect(answer({ on: '2023-01-01', resources: [job, grant] }).counted.own).toBe((50_000 - 29_163) * 12)
  })
  test('25 on the day of the request is signalled, the day before is not', () => {
    const of = (birthDate: string) => warningCodes(answer({ resources: [job], applicant: { birthDate } }))
    expect(of('2000-02-01')).toContain('student-over-25')
    expect(of('2000-02-02')).not.toContain('student-over-25')
  })
  test('an artist has an amount per year, where one is known', () => {
    const work = aResource.wage('500', { exemption: { kind: 'artist' } })
    expect(own(work, '2018-09-01')).toBe(600_000 - 298_679)
    expect(refusal({ on: '2025-02-01', resources: [work] })).toMatch(/^amounts-unknown-for-period/)
  })
})

describe('what the decree leaves out or counts its own way', () => {
  const benefit = (more: object) => ({
    kind: 'familyBenefit',
    amount: '200',
    per: 'month',
    as: 'main',
    ...more,
  })
  test.each([
    [benefit({ for: 'children' }), 0],
    [benefit({ for: 'self' }), 240_000],
    [benefit({ for: 'self', as: 'supplement' }), 0],
    [{ kind: 'exempt', reason: 'volunteering' }, 0],
    [{ kind: 'localJobScheme', hourly: '4.10', hours: 45, per: 'month' }, 0],
    [{ kind: 'localJobScheme', hourly: '4.11', hours: 45, per: 'month' }, 540],
    [{ kind: 'localJobScheme', hourly: '6.00', hours: '10.50', per: 'month' }, 23_940],
    [{ kind: 'localJobScheme', hourly: '6.00', hours: 100, per: 'year', amount: '600.00' }, 19_000],
    [{ kind: 'movableCapital', amount: '6200' }, 0],
    [{ kind: 'movableCapital', amount: '6200.17' }, 1],
    [{ kind: 'movableCapital', amount: '12500' }, 37_800],
    [{ kind: 'movableCapital', amount: '12500.10' }, 37_801],
    [{ kind: 'movableCapital', amount: '50000', share: '1/2' }, 162_800],
    [aResource.house('750'), 0],
    [aResource.house('750.01'), 3],
    [aResource.house('1000', { childrenAllocataire: 1 }), 37_500],
    [aResource.house('1000', { childrenAllocataire: 2 }), 0],
    [aResource.house('2000', { share: '1/2' }), 187_500],
    [aResource.house('1000', { share: '1/3' }), 25_000],
    [aResource.house('1000', { rentReceived: '6000' }), 600_000],
    [aResource.house('3000', { rentReceived: '6000' }), 675_000],
    [aResource.house('2000', { mortgageInterest: '1000' }), 275_000],
    [aResource.house('1000', { mortgageInterest: '1000' }), 0],
  ])('%j counts %i cents', (resource, expected) => expect(own(resource)).toBe(expected))

  test('savings and houses are added up before their bands and exemption', () => {
    const capital = { kind: 'movableCapital', amount: '6200' }
    expect(answer({ resources: [capital, capital] }).counted.own).toBe(37_200)
    expect(answer({ resources: [aResource.house('500'), aResource.house('500')] }).counted.own).toBe(75_000)
  })
  test('houses that need rules not held here are refused at their place', () => {
    const houses = [aResource.house('500'), aResource.house('500', { share: '1/2' })]
    expect(refusal({ resources: houses })).toBe('kind-not-covered /applicant/resources/1')
  })
  test('a kind the rules do not cover is refused at its place', () => {
    expect(refusal({ resources: [aResource.wage('1'), { kind: 'soldHouse', price: '1' }] })).toBe(
      'kind-not-covered /applicant/resources/1/kind',
    )
  })
})

describe('general exemption (art. 22 §2)', () => {
  test.each([
    [1, 15_500],
    [2, 25_000],
    [3, 31_000],
  ])('category %i: %i cents a year', (category, exempt) => {
    const given = answer({ resources: [aResource.yearly('1000')], applicant: { category } })
    expect(given.counted.generalExemption).toBe(exempt)
    expect(given.counted.net).toBe(100_000 - exempt)
  })
  test('never more than what is counted', () => {
    const { counted } = answer({ resources: [aResource.yearly('100')] })
    expect([counted.generalExemption, counted.net]).toEqual([10_000, 0])
  })
  test.each([
    ['15770.40', 25_000, 25_001],
    ['15770.41', 0, 0],
    ['15770.42', 0, 0],
  ])('a total of %s', (amount, exempt, income) => {
    const given = answer({ resources: [aResource.yearly(amount)] })
    expect([given.counted.generalExemption, given.integrationIncome.annual]).toEqual([exempt, income])
    expect(given.entitled).toBe(income > 0)
  })
  test('does not touch what a local job pays above its free hour', () => {
    const job = { kind: 'localJobScheme', hourly: '5.10', hours: 400, per: 'year' }
    expect(answer({ resources: [job] }).counted).toMatchObject({
      own: 40_000,
      generalExemption: 0,
      net: 40_000,
    })
    const both = answer({ resources: [job, aResource.yearly('100')] })
    expect(both.counted).toMatchObject({ generalExemption: 10_000, net: 40_000 })
  })
})

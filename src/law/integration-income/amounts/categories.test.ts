import { describe, expect, test } from 'vitest'
import { isRefused } from '#law/integration-income/index.ts'
import { answer, outcome, refusal, warningCodes } from '#law/testing/a-case.ts'

const income = (on: string, category: 1 | 2 | 3): string => {
  const given = outcome({ on, applicant: { category } })
  if (isRefused(given)) return given.refused.code
  const { annual, monthly, validFrom } = given.categoryIncome
  return `${annual} ${monthly} ${validFrom}`
}

describe('each sourced day and the day before it', () => {
  test.each([
    ['2013-08-31', 'before-the-law', 'before-the-law', 'before-the-law'],
    ['2013-09-01', '653891 54491 2013-09-01', '980837 81736 2013-09-01', '1307784 108982 2013-09-01'],
    ['2015-08-31', '653891 54491 2013-09-01', '980837 81736 2013-09-01', '1307784 108982 2013-09-01'],
    ['2015-09-01', '666969 55581 2015-09-01', '1000454 83371 2015-09-01', '1333939 111162 2015-09-01'],
    ['2016-04-01', '680308 56692 2016-04-01', '1020463 85039 2016-04-01', '1360618 113385 2016-04-01'],
    ['2016-06-01', '693919 57827 2016-06-01', '1040880 86740 2016-06-01', '1387841 115653 2016-06-01'],
    ['2017-06-01', '707788 58982 2017-06-01', '1061684 88474 2017-06-01', '1415579 117965 2017-06-01'],
    ['2017-09-01', '714158 59513 2017-09-01', '1071238 89270 2017-09-01', '1428319 119027 2017-09-01'],
    ['2018-06-30', '714158 59513 2017-09-01', '1071238 89270 2017-09-01', '1428319 119027 2017-09-01'],
    ['2018-07-01', '714158 59513 2018-07-01', '1071238 89270 2018-07-01', '1476319 123027 2018-07-01'],
    ['2018-09-01', '728412 60701 2018-09-01', '1092619 91052 2018-09-01', '1505785 125482 2018-09-01'],
    ['2019-07-01', '742980 61915 2019-07-01', '1114472 92873 2019-07-01', '1505785 125482 2019-07-01'],
    ['2020-01-01', '752085 62674 2020-01-01', '1128130 94011 2020-01-01', '1524608 127051 2020-01-01'],
    ['2020-02-29', '752085 62674 2020-01-01', '1128130 94011 2020-01-01', '1524608 127051 2020-01-01'],
    ['2020-03-01', '767124 63927 2020-03-01', '1150692 95891 2020-03-01', '1555092 129591 2020-03-01'],
    ['2021-01-01', '787741 65645 2021-01-01', '1181614 98468 2021-01-01', '1596889 133074 2021-01-01'],
    ['2021-06-30', '787741 65645 2021-01-01', '1181614 98468 2021-01-01', '1596889 133074 2021-01-01'],
    ['2022-05-01', '892536 74378 2022-05-01', '1338804 111567 2022-05-01', '1809324 150777 2022-05-01'],
    ['2022-12-01', '947148 78929 2022-12-01', '1420728 118394 2022-12-01', 'amounts-unknown-for-period'],
    ['2023-01-01', '971304 80942 2023-01-01', '1456958 121413 2023-01-01', '1969001 164083 2023-01-01'],
    ['2023-11-01', '1010544 84212 2023-11-01', '1515804 126317 2023-11-01', '2048532 170711 2023-11-01'],
    ['2024-05-01', '1030764 85897 2024-05-01', '1546152 128846 2024-05-01', '2089548 174129 2024-05-01'],
    ['2025-02-01', '1051360 87613 2025-02-01', '1577041 131420 2025-02-01', '2131284 177607 2025-02-01'],
    ['2031-01-01', '1051360 87613 2025-02-01', '1577041 131420 2025-02-01', '2131284 177607 2025-02-01'],
  ])('%s', (on, first, second, third) => {
    expect([income(on, 1), income(on, 2), income(on, 3)]).toEqual([first, second, third])
  })
})

test.each([
  '2021-07-01',
  '2021-12-31',
  '2022-01-01',
  '2022-04-30',
  '2022-08-01',
  '2022-11-30',
  '2023-07-01',
  '2023-10-31',
])('on %s no amount is known: refused', on => {
  for (const category of [1, 2, 3])
    expect(refusal({ on, applicant: { category } })).toBe('amounts-unknown-for-period /on')
})

test('ten years after the last known amount nothing is answered any more', () => {
  expect(warningCodes(answer({ on: '2035-02-01' }))).toContain('amounts-not-known-after')
  expect(refusal({ on: '2035-02-02' })).toBe('amounts-unknown-for-period /on')
  expect(refusal({ on: '2299-12-31' })).toBe('amounts-unknown-for-period /on')
})

test('before the first day of these rules, refused', () => {
  expect(refusal({ on: '2013-08-31' })).toBe('before-the-law /on')
})

test('a month is a twelfth of the published year', () => {
  const days = ['2013-09-01', '2016-06-01', '2018-07-01', '2021-01-01', '2025-02-01']
  for (const on of days) {
    const { annual, monthly } = answer({ on, applicant: { category: 1 } }).categoryIncome
    expect(monthly).toBe(Math.round(annual / 12))
  }
})

test('a year made of twelve months says so, and so do the last known amounts', () => {
  expect(warningCodes(answer({ on: '2021-01-01' }))).toEqual([])
  expect(warningCodes(answer({ on: '2020-03-01' }))).toEqual(['annual-derived'])
  expect(answer({ on: '2026-05-01' }).warnings).toEqual([
    { code: 'amounts-not-known-after', date: '2025-02-01' },
  ])
  expect(warningCodes(answer({ on: '2025-02-01', applicant: { category: 3 } }))).toEqual([
    'amounts-not-known-after',
    'annual-derived',
  ])
})

test('a decision is recomputed with the law as it was known', () => {
  const later = answer({ on: '2025-02-03' }, { knownOn: '2025-01-15' })
  expect(later.categoryIncome.monthly).toBe(128_846)
  expect(later.warnings).toContainEqual({ code: 'amounts-not-known-after', date: '2024-05-01' })
})

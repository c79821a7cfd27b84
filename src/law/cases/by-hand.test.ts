import { expect, test } from 'vitest'
import { child, forWork, monthly, person } from '#law/cases/published-case.ts'
import { isRefused } from '#law/integration-income/index.ts'
import { aResource, outcome } from '#law/testing/a-case.ts'

/**
 * Plausible cases that no page publishes, computed by hand with pen and paper: the arithmetic stands beside each.
 *
 * @source L. 26.05.2002, art. 14; AR 11.07.2002, art. 22 to 35; amounts of docs/law/integration-income.md.
 */
const relative = (relation: string, amount: string | null, more: object = {}) => ({
  relation,
  resources: amount === null ? [] : [monthly('pension', amount)],
  ...more,
})
const partner = (...resources: unknown[]) => ({ relation: 'partner', resources })
const three = [relative('parent', '1800'), relative('parent', null), relative('grandparent', '1200')]
const partly = { counted: { amount: '1000.00', reason: 'soins' } }
const localJob = { kind: 'localJobScheme', hourly: '4.60', hours: 45, per: 'month' }
const artist = monthly('wage', '400', { exemption: { kind: 'artist' } })
const student = monthly('studentJob', '250', { exemption: { kind: 'student' } })
const usufruct = aResource.house('1800.00', { share: '1/2', right: 'usufruct', childrenAllocataire: 1 })
const benefit = monthly('familyBenefit', '400', { for: 'children', as: 'main' })
const since = { requestedOn: '2026-03-01' }

test.each([
  // 14 763.19 − ((900 − 244.03) × 12 − 310) = 7 201.55
  [
    'family, 2018',
    { on: '2018-07-01', household: [child], resources: [monthly('wage', '900', forWork)] },
    '600.13',
  ],
  // 6 803.08 − (4 200 − 155) = 2 758.08; the sister's wage does not count
  [
    'with a sister, 2016',
    {
      on: '2016-04-01',
      household: [relative('sibling', '2000')],
      resources: [monthly('unemployment', '350')],
    },
    '229.84',
  ],
  // 15 770.41 − ((12 500 − 6 200) × 6 % + (900 − 750) × 3 − 250) = 15 192.41
  [
    'savings and a house',
    { resources: [{ kind: 'movableCapital', amount: '12500.00' }, aResource.house('900.00')] },
    '1266.03',
  ],
  // 12 × 1 776.07 − (700 × 12 − 310) = 13 222.84; benefit for the children does not count
  [
    'family, partner with a pension',
    { household: [child, child, partner(monthly('pension', '700'))], resources: [benefit] },
    '1101.90',
  ],
  // 10 513.60 − (36 000 − 3 × 10 513.60 − 155) = 6 209.40
  [
    'both parents and a grandmother, since the reform',
    { on: '2026-03-01', household: three, more: since },
    '517.45',
  ],
  // the grandmother does not count: 10 513.60 − (21 600 − 2 × 10 513.60 − 155) = 10 095.80
  [
    'the same, asked the day before',
    { on: '2026-03-01', household: three, more: { requestedOn: '2026-02-28' } },
    '841.32',
  ],
  // 572.80 of the parents + 1 000 kept of the grandmother: 10 513.60 − (1 572.80 − 155) = 9 095.80
  [
    'the same, part of the grandmother set aside in equity',
    { on: '2026-03-01', household: [...three.slice(0, 2), { ...three[2], ...partly }], more: since },
    '757.98',
  ],
  // 15 770.41 − (3 600 + 45 × 0.50 × 12 − 250) = 12 150.41
  ['local job and unemployment', { resources: [localJob, monthly('unemployment', '300')] }, '1012.53'],
  // (15 770.41 + 21 312.84) / 2 = 18 541.63; − ((500 − 309.48) × 12 − 280) = 16 535.39
  [
    'equal-time custody and a job',
    { applicant: { sharedCustody: 'equal' }, resources: [monthly('wage', '500', forWork)] },
    '1377.95',
  ],
  // 250 is less than 291.63: nothing counts
  ['student with a small job, 2022', { on: '2022-12-01', resources: [student] }, '1183.94'],
  // 15 246.08 − ((1 800 − 875) × 3 / 2 − 310) = 14 168.58; a twelfth is 1 180.715, half up
  ['half of a usufruct, 2020', { on: '2020-01-01', household: [child], resources: [usufruct] }, '1180.72'],
  // 10 616.84 − (4 800 − 2 928.35 − 250) = 8 995.19
  ['artist, 2017', { on: '2017-06-01', resources: [artist] }, '749.60'],
  // 7 671.24 − ((1 100 − 253.88) × 12 − 7 671.24 − 155) = 5 344.04
  [
    'partner who began to work, 2020',
    { on: '2020-03-01', household: [partner(monthly('wage', '1100', forWork))] },
    '445.34',
  ],
  // 30 000 / 2 = 15 000: 378 + 250 = 628; 15 770.41 − (628 − 250) = 15 392.41
  [
    'half of an inheritance',
    { resources: [{ kind: 'movableCapital', amount: '30000', share: '1/2' }] },
    '1282.70',
  ],
  // 1 314.21 × 12 = 15 770.52 is above the income: nothing is left and nothing is exempted
  ['pension one cent above', { resources: [monthly('pension', '1314.21')] }, '0.00'],
])('%s', (_, file, expected) => {
  const given = outcome(file)
  expect(isRefused(given) ? given.refused.code : (given.integrationIncome.monthly / 100).toFixed(2)).toBe(
    expected,
  )
})

test('a right that starts on 15 February: half the month, step by step', () => {
  // 7 200 × 14/28 = 3 600; (15 770.41 − (3 600 − 250)) / 12 = 1 035.03; × 14/28 = 517.515, half up
  const given = outcome({
    on: '2025-02-15',
    applicant: person([monthly('unemployment', '600')]),
    more: { proRata: { from: '2025-02-15' } },
  })
  expect(isRefused(given) ? given : given.startedMonth).toEqual({ amount: 51_752, days: 14, daysInMonth: 28 })
})

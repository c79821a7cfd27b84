import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { checkBookedRate, explainRate, type RateFacts, subsidyRate } from '#law/subsidies/index.ts'

const facts = (
  average: number,
  averageBefore: number,
  previousRate: number | null,
  on = '2025-06-01',
): RateFacts => ({
  on,
  average,
  averageBefore,
  previousRate,
})
const given = (one: RateFacts) => {
  const rate = subsidyRate(one)
  return rate.ok ? [rate.value.percent, rate.value.reasons[0]] : [rate.refusal]
}

describe('the rate of a year', () => {
  test.each<[number, number, number | null, number, string]>([
    [499, 499, null, 55, 'base'],
    [500, 476, null, 65, 'level-reached'],
    [500, 477, null, 55, 'growth-too-small'],
    [525, 500, 55, 65, 'level-reached'],
    [524.99, 500, 55, 55, 'growth-too-small'],
    [500, 900, 65, 65, 'level-kept'],
    [999, 951, 65, 65, 'level-kept'],
    [1000, 952, 65, 70, 'level-reached'],
    [1000, 960, 65, 65, 'growth-too-small'],
    [2000, 1000, null, 70, 'level-reached'],
    [499, 514, 65, 65, 'below-level-tolerated'],
    [485, 500, 65, 64, 'below-level-one-point'],
    [485.01, 500, 65, 65, 'below-level-tolerated'],
    [400, 480, 64, 63, 'below-level-one-point'],
    [400, 401, 56, 55, 'below-level-one-point'],
    [400, 401, 55, 55, 'base'],
    [600, 1100, 70, 69, 'below-level-one-point'],
    [600, 600, 66, 65, 'below-level-one-point'],
    [600, 600, 65, 65, 'level-kept'],
    [300, 1100, 70, 69, 'below-level-one-point'],
  ])('%d after %d, %s before: %i %% (%s)', (average, before, previous, percent, reason) => {
    expect(given(facts(average, before, previous))).toEqual([percent, reason])
  })

  test.each([
    ['2016-10-31', ['before-the-law']],
    ['2016-11-01', [55, 'base']],
    ['2020-03-31', [55, 'base']],
    ['2020-04-01', ['rate-unknown-for-period']],
    ['2021-04-30', ['rate-unknown-for-period']],
    ['2021-05-01', [70, 'base']],
    ['2021-09-30', [70, 'base']],
    ['2021-10-01', [55, 'base']],
  ])('on %s: %j', (on, expected) => expect(given(facts(10, 10, null, on))).toEqual(expected))

  test.each([
    ['2021-09-30', 20],
    ['2021-10-01', 10],
  ])('the project subsidy on %s is %i %%', (on, percent) => {
    const rate = subsidyRate(facts(10, 10, null, on))
    expect(rate.ok && rate.value.projectPercent).toBe(percent)
  })
})

test('a booked rate the law does not give is flagged', () => {
  expect(checkBookedRate(facts(485, 500, 65), 64).kind).toBe('agrees')
  expect(checkBookedRate(facts(485, 500, 65), 65)).toMatchObject({ kind: 'differs', booked: 65, points: 1 })
  expect(checkBookedRate(facts(485, 500, 65, '2020-06-01'), 65)).toEqual({
    kind: 'not-checkable',
    refusal: 'rate-unknown-for-period',
  })
})

test('each rate says why, in every language', () => {
  const rate = subsidyRate(facts(485, 500, 65, '2021-06-01'))
  for (const language of languages) {
    const text = rate.ok ? explainRate(rate.value, language) : ''
    expect(text).toContain('79 %')
    expect(text.split('\n')).toHaveLength(4)
  }
})

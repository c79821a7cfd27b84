import { expect, test } from 'vitest'
import { middle, rankOfBound, type Spread, within } from './spread.ts'

/** Each waited so many days. */
const waited = (...days: readonly number[]): Spread => days.map(each => ({ days: each, count: 1 }))

/** Size, lower rank, upper rank: Campbell & Gardner 1988, table 1; below twenty counted by hand from powers of a half. */
test.each([
  // 2 × 1/32 is 0.0625: five waits bound nothing with 95 %.
  [5, undefined],
  // 2 × 1/64 = 0.031; with two ranks 2 × 7/64 = 0.219.
  [6, 1],
  // 2 × 9/256 = 0.070: still the first.
  [8, 1],
  // 2 × 10/512 = 0.039: the second.
  [9, 2],
  // 2 × 56/1024 = 0.109: still the second.
  [10, 2],
  [20, 6],
  [30, 10],
  [50, 18],
  [100, 40],
])('of %i waits the median lies above rank %s', (size, rank) => {
  expect(rankOfBound(size)).toBe(rank)
})

test('a large size is counted as exactly, and at once', () => {
  // The normal curve gives 50000.5 - 0.98 × √100000 = 49690.6.
  expect(Math.abs((rankOfBound(100_000) ?? 0) - 49_690)).toBeLessThanOrEqual(1)
})

test('half had it within the days of the one in the middle, between the ranks of the bounds', () => {
  expect(middle(waited(9, 1, 8, 2, 7, 3, 6, 4, 5))).toEqual({
    count: 9,
    half: 5,
    bounds: { low: 2, high: 8 },
  })
  expect(middle(waited(3, 1))).toEqual({ count: 2, half: 1, bounds: null })
  expect(middle([])).toBeUndefined()
})

test('many who waited the same are the same as one by one', () => {
  const once = middle(waited(2, 2, 2, 5, 5, 7, 7, 7, 7, 9))
  expect(
    middle([
      { days: 7, count: 4 },
      { days: 2, count: 3 },
      { days: 9, count: 1 },
      { days: 5, count: 2 },
    ]),
  ).toEqual(once)
})

test('eight in ten lie between the day of the first tenth and that of the ninth', () => {
  const ten = waited(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
  expect([within(ten, 0.1), within(ten, 0.5), within(ten, 0.9)]).toEqual([1, 5, 9])
})

import { expect, test } from 'vitest'
import { amongAll, chanceOfSlower } from './slower.ts'
import type { Spread } from './spread.ts'

const waited = (...days: readonly number[]): Spread => days.map(each => ({ days: each, count: 1 }))

test.each([
  // Three of six places: one way of twenty puts them all last.
  ['all slower', waited(4, 5, 6), waited(1, 2, 3), 1 / 20],
  // The sum of their ranks, 14, is reached by {2,6,6}… as places {3,5,6}, {4,5,6}: two of twenty.
  ['one step from it', waited(3, 5, 6), waited(1, 2, 4), 2 / 20],
  // Mean ranks 1, 2.5, 2.5, 4. Of the six pairs two sum to 6.5 or more: the seen one, and its twin by the tie.
  ['with a tie', waited(2, 3), waited(1, 2), 2 / 6],
  ['all the same', waited(7, 7, 7), waited(7, 7), 1],
  ['quicker', waited(1, 2, 3), waited(4, 5, 6), 1],
  ['nobody', waited(), waited(4, 5), 1],
])('chance of waits %s', (_, these, those, chance) => {
  expect(chanceOfSlower(these, those)).toBeCloseTo(chance, 10)
})

test('with many the normal curve is taken, ties counted', () => {
  // 20 waits of 2 days, 20 of 1: ranks 30.5 and 10.5. Sum 610, mean 410; variance 400/12 × (41 - 2 × 7980/1560) = 1025.6;
  // z = 199.5 / 32.03 = 6.23, above which lies 2.4e-10.
  const [slow, quick] = [[{ days: 2, count: 20 }], [{ days: 1, count: 20 }]]
  expect(chanceOfSlower(slow, quick)).toBeLessThan(1e-6)
  // Half and half on both sides: sum at its mean, z = -0.5 / 32.03.
  const even = [
    { days: 1, count: 10 },
    { days: 2, count: 10 },
  ]
  expect(chanceOfSlower(even, even)).toBeCloseTo(0.5 + 0.5 / 32.03 / Math.sqrt(2 * Math.PI), 4)
})

test('the exact way and the curve agree where they meet', () => {
  const these = waited(3, 5, 6, 8, 9, 11, 12, 13, 15, 18, 19, 21, 22, 25, 28)
  const those = waited(1, 2, 4, 5, 7, 8, 10, 11, 14, 16, 17, 18, 20, 23)
  const exact = chanceOfSlower(these, those)
  const curve = chanceOfSlower([...these, { days: 14, count: 1 }], [...those, { days: 13, count: 1 }])
  expect(exact).toBeGreaterThan(0.05)
  expect(Math.abs(exact - curve)).toBeLessThan(0.03)
})

test('among many, the smallest chance counts for all, and none is smaller than the one before it', () => {
  // Holm: 0.01 × 3 = 0.03; 0.02 × 2 = 0.04; 0.03 × 1 = 0.03, held at 0.04.
  const told = amongAll([0.03, 0.01, 0.02])
  expect(told.map(chance => Number(chance.toFixed(6)))).toEqual([0.04, 0.03, 0.04])
  expect(amongAll([0.9, 0.8])).toEqual([1, 1])
  expect(amongAll([])).toEqual([])
})

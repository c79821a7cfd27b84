import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  rational,
  roundHalfUp,
  subtract,
  zero,
} from '#kernel/rational.ts'

const fraction = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000 }))
  .map(([n, d]) => rational(n, d))

test('fractions are kept in lowest terms', () => {
  expect(rational(6, -4)).toEqual({ n: -3, d: 2 })
  expect(rational(0, 7)).toEqual(zero)
  expect(() => rational(1, 0)).toThrow(RangeError)
  expect(() => rational(0.5)).toThrow(RangeError)
})

test('what is added can be taken away, what is multiplied divided', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a)
      if (b.n !== 0) expect(divide(multiply(a, b), b)).toEqual(a)
      expect(compare(least(a, b), greatest(a, b))).toBeLessThanOrEqual(0)
    }),
  )
})

test('a product beyond the safe integers is still exact', () => {
  const large = rational(9_007_199_254_740_991, 7)
  expect(multiply(large, rational(7, 9_007_199_254_740_991))).toEqual({ n: 1, d: 1 })
  expect(() => multiply(large, large)).toThrow(RangeError)
})

test.each([
  [1, 2, 1],
  [-1, 2, -1],
  [1, 3, 0],
  [2, 3, 1],
  [-1, 3, 0],
  [5, 1, 5],
  [508_37 * 26, 30, 44_059],
])('%i/%i rounds to %i', (n, d, expected) =>
  expect(Object.is(roundHalfUp(rational(n, d)), expected)).toBe(true),
)

test('division by zero is a bug', () => expect(() => divide(rational(1), zero)).toThrow(RangeError))

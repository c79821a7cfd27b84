import { expect, test } from 'vitest'
import { shareOf } from './share.ts'

/** Newcombe 1998, table I, method 3 (Wilson without correction). */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (count, of, low, high) => {
  const told = shareOf(count, of)
  expect(told?.share).toBeCloseTo(count / of, 6)
  expect(told?.low).toBeCloseTo(low, 4)
  expect(told?.high).toBeCloseTo(high, 4)
})

test('a share of nothing is none', () => {
  expect(shareOf(0, 0)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { dated, inForce, lastKnown } from '#law/dated.ts'

const series = dated([
  { from: '2020-01-01', source: 'a', value: 1 },
  { from: '2021-01-01', source: 'b', value: null },
  { from: '2022-01-01', knownFrom: '2021-12-20', source: 'c', value: 3 },
  { from: '2023-01-01', knownFrom: '2023-02-15', source: 'd', value: 4 },
])

test.each([
  ['2019-12-31', undefined],
  ['2020-01-01', 1],
  ['2020-12-31', 1],
  ['2021-06-01', null],
  ['2022-01-01', 3],
  ['2030-01-01', 4],
])('on %s the value is %s', (on, value) => expect(inForce(series, on)?.value).toBe(value))

test('what was not yet known is not used', () => {
  expect(inForce(series, '2023-01-31', '2023-01-31')?.value).toBe(3)
  expect(inForce(series, '2023-01-31', '2023-02-15')?.value).toBe(4)
  expect(lastKnown(series, '2023-02-14')).toBe('2022-01-01')
  expect(lastKnown(series)).toBe('2023-01-01')
})

test('a series out of order is a bug', () => {
  const entry = { from: '2020-01-01', source: 'a', value: 1 }
  expect(() => dated([entry, entry])).toThrow('2020-01-01')
})

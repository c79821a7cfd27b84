import { expect, test } from 'vitest'
import { instantOf, isFridayAfternoon, isTold, proposedDay } from './maintenance.ts'

const at = (text: string) => Temporal.Instant.from(text)

test.each([
  ['2026-11-27T10:59:00Z', false],
  ['2026-11-27T11:00:00Z', true],
  ['2026-07-03T10:00:00Z', true],
  ['2026-11-26T15:00:00Z', false],
])('%s is a Friday afternoon in Belgium: %s', (instant, expected) =>
  expect(isFridayAfternoon(at(instant))).toBe(expected),
)

test('a day and a time of the clocks of Belgium, or nothing', () => {
  expect(instantOf('2026-12-01', '19:00')?.toString()).toBe('2026-12-01T18:00:00Z')
  expect(instantOf('2026-07-01', '19:00')?.toString()).toBe('2026-07-01T17:00:00Z')
  expect(instantOf('2026-12-01', '25:00')).toBeUndefined()
})

test.each([
  ['2026-11-23', '2026-12-01'],
  ['2026-11-24', '2026-12-01'],
  ['2026-11-25', '2026-12-01'],
  ['2026-11-29', '2026-12-01'],
])('on %s a Tuesday that leaves time is proposed: %s', (today, expected) =>
  expect(proposedDay(Temporal.PlainDate.from(today))).toBe(expected),
)

test('it is told from a week before until it is over', () => {
  const planned = { from: at('2026-12-01T18:00:00Z'), until: at('2026-12-01T19:00:00Z') }
  const told = [
    '2026-11-24T17:59:59Z',
    '2026-11-24T18:00:00Z',
    '2026-12-01T18:59:59Z',
    '2026-12-01T19:00:00Z',
  ]
  expect(told.map(now => isTold(planned, at(now)))).toEqual([false, true, true, false])
})

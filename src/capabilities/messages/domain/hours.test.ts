import { expect, test } from 'vitest'
import { nextOpening } from './hours.ts'

test.each([
  ['a Monday at noon: now', '2026-11-23T11:00:00Z', '2026-11-23T11:00:00Z'],
  ['at 18:59 still', '2026-11-23T17:59:00Z', '2026-11-23T17:59:00Z'],
  ['at 19:00 no more: the next morning', '2026-11-23T18:00:00Z', '2026-11-24T07:00:00Z'],
  ['before 8: at 8', '2026-11-23T04:00:00Z', '2026-11-23T07:00:00Z'],
  ['Friday night: Monday', '2026-11-27T21:00:00Z', '2026-11-30T07:00:00Z'],
  ['on a Sunday: Monday', '2026-11-29T10:00:00Z', '2026-11-30T07:00:00Z'],
  ['on Christmas Day, a Friday: Monday', '2026-12-25T10:00:00Z', '2026-12-28T07:00:00Z'],
  ['in summer the hour of Belgium counts', '2026-07-07T05:30:00Z', '2026-07-07T06:00:00Z'],
])('%s', (_, now, opening) => {
  expect(nextOpening(Temporal.Instant.from(now)).toString()).toBe(opening)
})

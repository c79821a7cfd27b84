import { expect, test } from 'vitest'
import { clockTone, nearestClock, type RequestClock } from './clocks.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const clock = (kind: RequestClock['kind'], dueOn: string, stoppedOn: string | null = null): RequestClock => ({
  kind,
  startsOn: '2026-10-01',
  dueOn,
  warnOn: '2026-11-20',
  stoppedOn,
  breachedAt: null,
  article: '',
})

test.for([
  ['decision', '2026-12-01', null, 'soon'],
  ['decision', '2026-11-22', null, 'late'],
  ['decision', '2026-11-22', '2026-11-22', 'done'],
  ['decision', '2026-11-20', '2026-11-22', 'late'],
  ['appeal', '2026-12-01', null, 'know'],
  ['appeal', '2026-11-22', null, 'done'],
  ['appeal', '2026-11-20', '2026-11-22', 'done'],
] as const)('a delay of %s until %s, stopped on %s: %s', ([kind, dueOn, stoppedOn, tone]) => {
  expect(clockTone(clock(kind, dueOn, stoppedOn), today)).toBe(tone)
})

test('what the house must do next is never the time that the person has to contest', () => {
  const decision = clock('decision', '2026-12-01')
  expect(nearestClock([clock('appeal', '2026-11-01'), decision])).toBe(decision)
  expect(nearestClock([clock('appeal', '2026-11-01')])).toBeUndefined()
})

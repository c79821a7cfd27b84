import { expect, test } from 'vitest'
import { backupDue } from './keep-backups.ts'

const at = (text: string) => Temporal.Instant.from(text)

test.for<[string, string | undefined, string, boolean]>([
  ['never made', undefined, '2026-11-23T12:00:00Z', true],
  ['made last night, it is noon', '2026-11-23T02:05:00Z', '2026-11-23T12:00:00Z', false],
  ['made last night, it is three in Belgium again', '2026-11-22T02:05:00Z', '2026-11-23T02:01:00Z', true],
  ['made an hour ago, in the same hour of the night', '2026-11-23T02:01:00Z', '2026-11-23T02:50:00Z', false],
  ['missed a night: at once, whatever the hour', '2026-11-21T02:00:00Z', '2026-11-22T15:00:00Z', true],
  ['the clock was put back', '2026-11-24T02:00:00Z', '2026-11-23T12:00:00Z', true],
])('%s', ([, last, now, due]) => {
  expect(backupDue(last === undefined ? undefined : at(last), at(now))).toBe(due)
})

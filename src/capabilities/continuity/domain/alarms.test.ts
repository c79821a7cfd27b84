import { expect, test } from 'vitest'
import { alarmsOf, type SafetyNet } from './alarms.ts'

const well: SafetyNet = {
  hoursSinceBackup: 8,
  lastFailed: 'no',
  locked: 'no',
  daysSinceDrill: 20,
  hasPhrase: 'yes',
}

test.for<[string, Partial<SafetyNet>, readonly string[]]>([
  ['all is well', {}, []],
  ['never a backup', { hoursSinceBackup: undefined }, ['backup-none']],
  ['the last one failed', { lastFailed: 'yes' }, ['backup-failed']],
  ['the last one is two days old', { hoursSinceBackup: 48 }, ['backup-old']],
  ['the clock was put back', { hoursSinceBackup: -20 }, ['backup-ahead']],
  ['payments are locked', { locked: 'yes', hoursSinceBackup: 40 }, ['locked', 'backup-old']],
  ['no drill for long', { daysSinceDrill: 184 }, ['drill-old']],
  ['nobody can open the emergency file', { hasPhrase: 'no' }, ['no-phrase']],
])('%s', ([, change, expected]) => {
  expect(alarmsOf({ ...well, ...change })).toEqual(expected)
})

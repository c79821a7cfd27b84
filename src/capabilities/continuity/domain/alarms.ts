/** What is known of the machine's safety net, in hours and yes or no. */
export type SafetyNet = {
  /** Since the last backup began; undefined: none was ever made. Negative: a clock was put back. */
  readonly hoursSinceBackup: number | undefined
  readonly lastFailed: 'yes' | 'no'
  readonly locked: 'yes' | 'no'
  /** Since the last drill; undefined: none. */
  readonly daysSinceDrill: number | undefined
  readonly hasPhrase: 'yes' | 'no'
}

export const alarms = [
  'locked',
  'backup-none',
  'backup-failed',
  'backup-old',
  'backup-ahead',
  'drill-old',
  'no-phrase',
] as const
export type Alarm = (typeof alarms)[number]

/** A night may fail; the second is one too many. */
export const backupLimitHours = 36
/** Half a year: a habit of the house, not a rule of law. */
export const drillLimitDays = 183

function backupAlarm({ hoursSinceBackup, lastFailed }: SafetyNet): readonly Alarm[] {
  if (lastFailed === 'yes') return ['backup-failed']
  if (hoursSinceBackup === undefined) return ['backup-none']
  if (hoursSinceBackup < -1) return ['backup-ahead']
  return hoursSinceBackup > backupLimitHours ? ['backup-old'] : []
}

/** What somebody must look at, the gravest first. */
export const alarmsOf = (net: SafetyNet): readonly Alarm[] => [
  ...(net.locked === 'yes' ? (['locked'] as const) : []),
  ...backupAlarm(net),
  ...(net.daysSinceDrill === undefined || net.daysSinceDrill > drillLimitDays
    ? (['drill-old'] as const)
    : []),
  ...(net.hasPhrase === 'no' ? (['no-phrase'] as const) : []),
]

import { addWorkingDays } from '#law/deadlines/holidays.ts'
import type { Mention } from '#law/deadlines/mentions.ts'
import { type ClockRule, type CountedKind, clockRules } from '#law/deadlines/rules.ts'

/**
 * A legal clock: when it starts, by when it must be done, when to warn, and why.
 *
 * @source L. 26.05.2002, art. 18 to 23 and 47: each clock names its own article.
 */

/** What each reason looked at. Days are ISO texts. Sentences are made at the edge. */
export type ClockInputs = {
  'same-day': { startsOn: string }
  'calendar-days': { startsOn: string; count: number }
  'working-days': { startsOn: string; count: number }
  months: { startsOn: string; count: number }
  years: { startsOn: string; count: number }
  'other-reading': { dueOn: string }
  'moved-to-working-day': { from: string; to: string }
  'interest-from': { date: string }
  'interest-from-late-decision': { date: string }
  'not-running-mention': { mention: Mention }
  'not-running-ordinary-post': { date: string }
  'not-running-wrong-address': { date: string }
  'no-decision': { requestedOn: string; opensOn: string }
  'second-month': { decidedOn: string }
}

export type ClockReason = {
  [Key in keyof ClockInputs]: { readonly key: Key; readonly inputs: ClockInputs[Key] }
}[keyof ClockInputs]

export type ClockKind = CountedKind | 'appeal' | 'sanctionStart'

/** Without dates the clock does not run: the reasons say why. */
export type LegalClock = {
  readonly kind: ClockKind
  readonly startsOn: Temporal.PlainDate | null
  /** The last day on which the act is in time. */
  readonly dueOn: Temporal.PlainDate | null
  readonly warnOn: Temporal.PlainDate | null
  readonly article: string
  readonly source: string
  readonly ruleVersion: string
  readonly reasons: readonly ClockReason[]
}

const due = (startsOn: Temporal.PlainDate, { count, unit }: ClockRule['limit']): Temporal.PlainDate => {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(startsOn, count)
    case 'months':
      return startsOn.add({ months: count })
    case 'years':
      return startsOn.add({ years: count })
    default:
      return startsOn.add({ days: count })
  }
}

const reasonKeys = {
  calendarDays: 'calendar-days',
  workingDays: 'working-days',
  months: 'months',
  years: 'years',
} as const

const counting = (startsOn: Temporal.PlainDate, { count, unit }: ClockRule['limit']): ClockReason =>
  count === 0
    ? { key: 'same-day', inputs: { startsOn: `${startsOn}` } }
    : { key: reasonKeys[unit], inputs: { startsOn: `${startsOn}`, count } }

/** Never before the start: a short clock warns at once. */
export const warnBefore = (
  startsOn: Temporal.PlainDate,
  dueOn: Temporal.PlainDate,
  days: number,
): Temporal.PlainDate => {
  const warnOn = dueOn.subtract({ days })
  return Temporal.PlainDate.compare(warnOn, startsOn) < 0 ? startsOn : warnOn
}

/** A clock that only counts from one day. */
export function countedClock(kind: CountedKind, startsOn: Temporal.PlainDate): LegalClock {
  const rule = clockRules[kind]
  const dueOn = due(startsOn, rule.limit)
  const reasons: ClockReason[] = [counting(startsOn, rule.limit)]
  if (rule.otherReading) {
    const other = due(startsOn, rule.otherReading)
    reasons.push({ key: 'other-reading', inputs: { dueOn: `${other}` } })
  }
  return {
    kind,
    startsOn,
    dueOn,
    warnOn: warnBefore(startsOn, dueOn, rule.warnDays),
    article: rule.article,
    source: rule.source,
    ruleVersion: rule.version,
    reasons,
  }
}

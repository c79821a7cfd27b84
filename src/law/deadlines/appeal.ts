import { type ClockReason, type LegalClock, warnBefore } from '#law/deadlines/clock.ts'
import { addWorkingDays, workingDayFrom } from '#law/deadlines/holidays.ts'
import type { Mention } from '#law/deadlines/mentions.ts'
import { clockRules } from '#law/deadlines/rules.ts'

/**
 * The time to appeal to the labour court: three months, and only once the person could know the whole decision.
 *
 * Sources count in two ways: from the working day after posting, that day included (the published example: posted on
 * 21 September, received on the 22nd, last day 21 December); or from date to date since the letter was presented. We follow
 * the earlier for warnings and print the other. A last day on a weekend or holiday moves to the next working day.
 *
 * @source L. 26.05.2002, art. 47 §1; bdas-wwsb.brussels/?p=4768 and ?p=4777; C. trav. Liège 11.12.2023, R.G. 2023/AL/133.
 */
const law = {
  kind: 'appeal',
  article: 'L. 26.05.2002, art. 47 §1',
  source: 'bdas-wwsb.brussels/?p=4768',
  ruleVersion: '2002-10-01',
} as const

const warnDays = 14

/** How the person got the decision. `missing` = required mentions the letter does not carry. */
export type Notified = {
  readonly by: 'registered' | 'hand' | 'ordinary'
  readonly postedOn?: Temporal.PlainDate
  /** The day the letter was first presented, or signed for. */
  readonly receivedOn?: Temporal.PlainDate
  readonly missing: readonly Mention[]
  readonly rightAddress: boolean
}

/** The clock after a notification. It does not run when the letter was not lawful; a registered letter needs a date. */
export function appealClock(notified: Notified): LegalClock {
  const known = notified.receivedOn ?? notified.postedOn
  if (!known) throw new RangeError('an appeal clock needs the day of posting or of receipt')
  const stopped = stopping(notified, known)
  if (stopped.length > 0) return { ...law, startsOn: null, dueOn: null, warnOn: null, reasons: stopped }
  const { postedOn, receivedOn } = notified
  const counted = postedOn ? addWorkingDays(postedOn, 1) : known
  const received = receivedOn ?? counted
  const readings = [
    { startsOn: counted, end: counted.add({ months: 3 }).subtract({ days: 1 }) },
    { startsOn: received, end: received.add({ months: 3 }) },
  ]
  return earlierOf(readings.toSorted((a, b) => Temporal.PlainDate.compare(a.end, b.end)))
}

function stopping({ by, missing, rightAddress }: Notified, known: Temporal.PlainDate): ClockReason[] {
  const reasons: ClockReason[] = missing.map(mention => ({ key: 'not-running-mention', inputs: { mention } }))
  if (by === 'ordinary') reasons.push({ key: 'not-running-ordinary-post', inputs: { date: `${known}` } })
  if (!rightAddress) reasons.push({ key: 'not-running-wrong-address', inputs: { date: `${known}` } })
  return reasons
}

type Reading = { readonly startsOn: Temporal.PlainDate; readonly end: Temporal.PlainDate }

function earlierOf([first, second]: readonly Reading[]): LegalClock {
  if (!first) throw new RangeError('no reading of the time to appeal')
  const dueOn = workingDayFrom(first.end)
  const other = second && workingDayFrom(second.end)
  const reasons: ClockReason[] = [{ key: 'months', inputs: { startsOn: `${first.startsOn}`, count: 3 } }]
  if (!dueOn.equals(first.end))
    reasons.push({ key: 'moved-to-working-day', inputs: { from: `${first.end}`, to: `${dueOn}` } })
  if (other && !other.equals(dueOn)) reasons.push({ key: 'other-reading', inputs: { dueOn: `${other}` } })
  return {
    ...law,
    startsOn: first.startsOn,
    dueOn,
    warnOn: warnBefore(first.startsOn, dueOn, warnDays),
    reasons,
  }
}

/** The clock when there is no decision in time: open once thirty days and eight days have passed. */
export function appealWithoutDecision(requestedOn: Temporal.PlainDate): LegalClock {
  const wait = clockRules.decision.limit.count + clockRules.notification.limit.count
  const opensOn = requestedOn.add({ days: wait + 1 })
  const clock = earlierOf([{ startsOn: opensOn, end: opensOn.add({ months: 3 }).subtract({ days: 1 }) }])
  const reason: ClockReason = {
    key: 'no-decision',
    inputs: { requestedOn: `${requestedOn}`, opensOn: `${opensOn}` },
  }
  return { ...clock, reasons: [reason, ...clock.reasons] }
}

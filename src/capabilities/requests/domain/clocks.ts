import { daysBetween } from '#kernel/calendar.ts'
import type { ClockKind } from './codes.ts'

/** A clock as it stands; days are ISO texts. `article` is the law it comes from. */
export type RequestClock = {
  readonly kind: ClockKind
  readonly startsOn: string
  readonly dueOn: string
  /** From this day on it is worth a look. */
  readonly warnOn: string
  readonly stoppedOn: string | null
  /** When the house noticed that the day had passed. */
  readonly breachedAt: string | null
  readonly article: string
}

/** How a clock stands: stopped, known, soon, or late. Never a colour alone: a word goes with it. */
export type ClockTone = 'done' | 'know' | 'soon' | 'late'

/** The time to contest belongs to the person: the house is not late when it has run out, and nothing hurries before. */
export const isThePersons = ({ kind }: Pick<RequestClock, 'kind'>): boolean => kind === 'appeal'

/** How a clock stands today. One that was stopped after its day stays late: the delay is not undone by acting. */
export function clockTone(
  clock: Omit<RequestClock, 'breachedAt' | 'article'>,
  today: Temporal.PlainDate,
): ClockTone {
  const day = clock.stoppedOn ?? today.toString()
  if (isThePersons(clock)) return clock.stoppedOn !== null || day > clock.dueOn ? 'done' : 'know'
  if (day > clock.dueOn) return 'late'
  if (clock.stoppedOn !== null) return 'done'
  return day >= clock.warnOn ? 'soon' : 'know'
}

/** Days left until a day; negative once it has passed. */
export const daysLeft = (dueOn: string, today: Temporal.PlainDate): number =>
  daysBetween(today, Temporal.PlainDate.from(dueOn))

/** The clock that runs out first among those that still run and bind the house. */
export const nearestClock = (clocks: readonly RequestClock[]): RequestClock | undefined =>
  clocks
    .filter(clock => clock.stoppedOn === null && !isThePersons(clock))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0]

import { daysBetween } from '#kernel/calendar.ts'
import { isThePersons } from './clocks.ts'
import type { ClockKind } from './codes.ts'
import type { CardClock, Suspension, Worded } from './request.ts'

/** A ground on which the centre lets a delay stand still, for which it answers. Days are ISO texts. */
export type SuspensionGround = {
  readonly id: string
  readonly clockKind: ClockKind
  readonly words: Worded
  readonly article: string
  /** Where the article was read. */
  readonly source: string
  readonly mostDays: number
  readonly from: string
  /** The last day in force; null while none is said. */
  readonly until: string | null
}

/** The last day of a delay had nothing moved it; ISO. */
export const dayWithout = ({ dueOn, suspendedDays }: Pick<CardClock, 'dueOn' | 'suspendedDays'>): string =>
  Temporal.PlainDate.from(dueOn).subtract({ days: suspendedDays }).toString()

/** The suspension of a running delay that is not over yet; `today` is an ISO day. */
export const standingStill = (
  { stoppedOn, suspensions }: Pick<CardClock, 'stoppedOn' | 'suspensions'>,
  today: string,
): Suspension | undefined =>
  stoppedOn === null ? suspensions.find(({ until }) => until >= today) : undefined

/** True for a delay of the house that runs and is not past its day: a breach is not undone. */
export const mayStandStill = (clock: CardClock, today: string): boolean =>
  clock.stoppedOn === null && clock.breachedAt === null && clock.dueOn >= today && !isThePersons(clock)

/** Why a delay cannot stand still on these days. Days are ISO texts. */
export type SuspendFault =
  /** The day has passed, or the time belongs to the person: a breach is not undone. */
  | { readonly kind: 'NotSuspendable' }
  /** Somebody was faster, or it stands still already. */
  | { readonly kind: 'AlreadySuspended'; readonly who: string; readonly until: string }
  | { readonly kind: 'EndsFirst' }
  | { readonly kind: 'GroundNotInForce' }
  | { readonly kind: 'OutsideClock'; readonly starts: string; readonly due: string }
  | { readonly kind: 'Overlaps' }
  /** How many days the ground still allows on this delay. */
  | { readonly kind: 'TooLong'; readonly left: number }

type Days = { readonly from: string; readonly until: string }

type Asking = Days & {
  readonly clock: CardClock
  readonly ground: SuspensionGround
  readonly today: string
}

/** How many days, both ends counted. */
const daysOf = ({ from, until }: Days): number =>
  daysBetween(Temporal.PlainDate.from(from), Temporal.PlainDate.from(until)) + 1

const crosses = (one: Days, other: Days) => one.from <= other.until && one.until >= other.from

/** The days that a ground still allows on a delay. */
export function daysLeftOf({ clock, ground }: Pick<Asking, 'clock' | 'ground'>): number {
  const used = clock.suspensions.filter(({ groundId }) => groundId === ground.id).map(daysOf)
  return ground.mostDays - used.reduce((sum, days) => sum + days, 0)
}

/** The first reason not to suspend a delay so; undefined when nothing stands against it. */
export function suspendFault(asking: Asking): SuspendFault | undefined {
  const { clock, ground, today, from, until } = asking
  if (!mayStandStill(clock, today)) return { kind: 'NotSuspendable' }
  const still = standingStill(clock, today)
  if (still !== undefined) return { kind: 'AlreadySuspended', who: still.who, until: still.until }
  if (until < from) return { kind: 'EndsFirst' }
  if (from < ground.from || (ground.until !== null && from > ground.until))
    return { kind: 'GroundNotInForce' }
  if (from < clock.startsOn || from > clock.dueOn)
    return { kind: 'OutsideClock', starts: clock.startsOn, due: clock.dueOn }
  if (clock.suspensions.some(other => crosses(asking, other))) return { kind: 'Overlaps' }
  const left = daysLeftOf(asking)
  return daysOf(asking) > left ? { kind: 'TooLong', left } : undefined
}

/** From which day a delay runs again when it is let go today: one whose suspension is still to come keeps its own. */
export const resumesOn = ({ from }: Pick<Suspension, 'from'>, today: string): string =>
  [from, today].toSorted().at(-1) ?? today

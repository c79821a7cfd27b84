import { ok, type Result, refuse } from '#kernel/result.ts'

/** Why somebody comes, in the few words the counter needs. */
export const needs = ['appointment', 'new-request', 'paper', 'money', 'question', 'other'] as const
export type Need = (typeof needs)[number]

/** What brings somebody forward: at once, or soon. Told by the person, never asked for proof. */
export const reasons = {
  danger: 0,
  'no-roof': 0,
  'no-food': 0,
  unwell: 0,
  child: 1,
  pregnant: 1,
  frail: 1,
  far: 1,
} as const
export type Reason = keyof typeof reasons
export const reasonCodes = [
  'danger',
  'no-roof',
  'no-food',
  'unwell',
  'child',
  'pregnant',
  'frail',
  'far',
] as const

/** 0 now, 1 soon, 2 in turn. */
export type Priority = 0 | 1 | 2

/** Need before number: without a reason one waits one's turn. */
export const priorityOf = (reason: Reason | null): Priority => (reason === null ? 2 : reasons[reason])

export const states = ['waiting', 'called', 'with', 'ended', 'left'] as const
export type State = (typeof states)[number]

/** How one is called: by the number on the screen, or by somebody who comes and fetches. */
export const callWays = ['number', 'in-person'] as const
export type CallWay = (typeof callWays)[number]

/** Why somebody is gone without having been received. */
export const leavings = ['gave-up', 'not-come'] as const
export type Leaving = (typeof leavings)[number]

/** What is done with a visit, and from which states. The database holds the same table. */
const from = {
  word: ['waiting'],
  call: ['waiting'],
  fetch: ['waiting'],
  take: ['called'],
  leave: ['waiting', 'called'],
  end: ['with'],
  reprioritise: ['waiting'],
} as const satisfies Record<string, readonly State[]>
export type Act = keyof typeof from

/** Whether an act is possible: its button is there when it is. */
export const mayBe = (act: Act, state: State): boolean => from[act].some(each => each === state)

/** Why an act on a visit is not possible. `by`: who was first. */
export type VisitRefusal =
  | { readonly kind: 'AlreadyCalled'; readonly by: string }
  | { readonly kind: 'Gone' }
  | { readonly kind: 'NotCalled' }
  | { readonly kind: 'AlreadyIn' }

/** Says whether an act is possible now, and if not, why. */
export function judge(
  act: Act,
  visit: { readonly state: State; readonly calledByName: string | null },
): Result<null, VisitRefusal> {
  if (mayBe(act, visit.state)) return ok(null)
  if (visit.state === 'ended' || visit.state === 'left') return refuse({ kind: 'Gone' })
  if (visit.state === 'waiting') return refuse({ kind: 'NotCalled' })
  if (act === 'leave' || act === 'take') return refuse({ kind: 'AlreadyIn' })
  return act === 'end'
    ? refuse({ kind: 'NotCalled' })
    : refuse({ kind: 'AlreadyCalled', by: visit.calledByName ?? '' })
}

/** Minutes after which waiting without a human word is a fault of the house. */
export const minutesWithoutWord = 20

const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  Math.floor(from.until(to).total('minutes'))

/** Whole minutes since somebody came. */
export const waited = (arrivedAt: Temporal.Instant, now: Temporal.Instant): number =>
  Math.max(0, minutesBetween(arrivedAt, now))

/** True when nobody has said a word for too long. */
export const lacksWord = (
  visit: {
    readonly state: State
    readonly arrivedAt: Temporal.Instant
    readonly wordAt: Temporal.Instant | null
  },
  now: Temporal.Instant,
): boolean =>
  visit.state === 'waiting' &&
  visit.wordAt === null &&
  minutesBetween(visit.arrivedAt, now) >= minutesWithoutWord

/** How an arrival stands to its appointment, in whole minutes; ten minutes either way are on time. */
export type Punctuality = { readonly kind: 'early' | 'on-time' | 'late'; readonly minutes: number }

const onTimeWithin = 10

/** Early or late for an appointment: to know whom to tell, never to punish. */
export function punctuality(plannedAt: Temporal.Instant, arrivedAt: Temporal.Instant): Punctuality {
  const minutes = minutesBetween(plannedAt, arrivedAt)
  if (minutes > onTimeWithin) return { kind: 'late', minutes }
  if (minutes < -onTimeWithin) return { kind: 'early', minutes: -minutes }
  return { kind: 'on-time', minutes: Math.abs(minutes) }
}

/** A visit as lists and pages show it. */
export type Visit = {
  readonly id: string
  readonly version: number
  readonly number: number
  readonly personId: string | null
  /** The name of the person, or what they wish to be called; null is somebody. */
  readonly name: string | null
  readonly dossierId: string | null
  readonly need: Need
  readonly words: string | null
  readonly reason: Reason | null
  readonly workerId: string | null
  readonly workerName: string | null
  readonly serviceId: string | null
  /** By language. */
  readonly serviceName: Readonly<Record<string, string>> | null
  readonly plannedAt: Temporal.Instant | null
  readonly arrivedAt: Temporal.Instant
  readonly state: State
  readonly wordAt: Temporal.Instant | null
  readonly calledByName: string | null
  readonly calledById: string | null
  readonly calledHow: CallWay | null
  readonly place: string | null
  readonly agreed: string | null
}

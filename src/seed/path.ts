import type { Random } from './random.ts'
import { at, duringWork, isBy, laterOn, onWorkday } from './time.ts'

/** What happens to a request, in the order in which it may happen. */
export type What =
  | 'registered'
  | 'acknowledged'
  | 'interview'
  | 'visit'
  | 'computed'
  | 'submitted'
  | 'adjourned'
  | 'decided'
  | 'notified'
  | 'paid'
  | 'closed'
  | 'transferred'
  | 'withdrawn'

export type Milestone = { readonly what: What; readonly at: Temporal.Instant }

/** How a request goes: what was done by now, and what comes next. */
export type Path = {
  readonly done: readonly Milestone[]
  readonly next: Milestone | undefined
}

const stateAfter = {
  registered: 'received',
  acknowledged: 'acknowledged',
  interview: 'enquiry',
  visit: 'enquiry',
  computed: 'enquiry',
  submitted: 'proposed',
  adjourned: 'enquiry',
  decided: 'decided',
  notified: 'notified',
  paid: 'in-execution',
  closed: 'closed',
  transferred: 'transferred',
  withdrawn: 'withdrawn',
} as const satisfies Record<What, string>

const stepBefore = {
  registered: 'acknowledge',
  acknowledged: 'acknowledge',
  interview: 'first-interview',
  visit: 'enquire',
  computed: 'compute',
  submitted: 'report',
  adjourned: 'committee',
  decided: 'committee',
  notified: 'notify',
  paid: 'pay',
  closed: 'review',
  transferred: 'enquire',
  withdrawn: 'enquire',
} as const satisfies Record<What, string>

/** The state that the last thing done leads to. */
export const stateOf = ({ done }: Path) => stateAfter[done.at(-1)?.what ?? 'registered']

/** What is to be done next. */
export const stepOf = ({ next }: Path) => (next === undefined ? 'none' : stepBefore[next.what])

/** The first meeting that a report handed in on a day can reach: a Thursday, two days later at the earliest. */
export function meetingAfter(day: Temporal.PlainDate): Temporal.PlainDate {
  const earliest = day.add({ days: 2 })
  return earliest.add({ days: (4 - earliest.dayOfWeek + 7) % 7 })
}

/** The committee meets at 14:00; its decisions stand when the president closes the meeting. */
export const closingOf = (meeting: Temporal.PlainDate): Temporal.Instant => at(meeting, 17, 5)

/** What chance decides about a request before it starts. */
export type Fate = {
  readonly requestedOn: Temporal.PlainDate
  readonly monthly: boolean
  readonly granted: boolean
  /** A letter waits in a tray before somebody calls: what the comparison of the doors is to find. */
  readonly channel: string
}

type Writing = { readonly random: Random; readonly list: Milestone[]; day: Temporal.PlainDate }

function add(writing: Writing, what: What, days: number): void {
  writing.day = laterOn(writing.day, days)
  writing.list.push({ what, at: duringWork(writing.day, writing.random) })
}

/** Report, meeting, and for some files a second round. */
function decide(writing: Writing): void {
  const { random } = writing
  const rounds = random.chance(0.07) ? 2 : 1
  for (let round = 1; round <= rounds; round += 1) {
    add(writing, 'computed', random.between(1, 4))
    add(writing, 'submitted', random.between(1, 4))
    writing.day = meetingAfter(writing.day)
    writing.list.push({ what: round < rounds ? 'adjourned' : 'decided', at: closingOf(writing.day) })
  }
}

/** What follows a decision: letter, payment, and one day an end. */
function follow(writing: Writing, { monthly, granted }: Fate): void {
  const { random } = writing
  add(writing, 'notified', random.between(1, 6))
  if (granted) add(writing, 'paid', random.between(2, 8))
  const lasts = monthly ? random.between(120, 540) : random.between(10, 30)
  add(writing, 'closed', granted ? lasts : 100)
}

function plan(fate: Fate, random: Random): readonly Milestone[] {
  const day = onWorkday(fate.requestedOn)
  const registered = duringWork(day, random)
  const list: Milestone[] = [{ what: 'registered', at: registered }]
  const writing: Writing = { random, list, day }
  list.push({ what: 'acknowledged', at: registered.add({ minutes: random.between(6, 50) }) })
  const fork = random.below(100)
  if (fork < 4) add(writing, 'transferred', random.between(1, 4))
  else {
    add(writing, 'interview', random.between(2, 8) + (fate.channel === 'paper' ? 7 : 0))
    if (fork < 9) add(writing, 'withdrawn', random.between(2, 12))
    else {
      if (random.chance(0.6)) add(writing, 'visit', random.between(2, 6))
      decide(writing)
      follow(writing, fate)
    }
  }
  return list
}

/** Some files sleep: what should have come next did not, and everyone can see it. */
const sleeping = 0.05

/** The path of one request up to now. */
export function inventPath(fate: Fate, random: Random, now: Temporal.Instant): Path {
  const milestones = plan(fate, random)
  const past = milestones.filter(milestone => isBy(milestone.at, now))
  const open = past.length < milestones.length
  const asleep = open && past.length > 3 && random.chance(sleeping)
  const done = asleep ? past.slice(0, -1) : past
  return { done, next: milestones[done.length] }
}

/** When something happened to a request, if it did; the last time when more than once. */
export const momentOf = ({ done }: Path, what: What): Temporal.Instant | undefined =>
  done.findLast(milestone => milestone.what === what)?.at

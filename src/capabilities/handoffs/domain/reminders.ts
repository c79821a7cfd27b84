import { addWorkingDays } from '#law/deadlines/index.ts'

/**
 * How a partner who says nothing is reminded, in working days: after the appointment, after the person was led there
 * without one, and between two reminders; and how many times at most. A habit of the house, not a law: dated, in this one
 * place (docs/law/open-questions.md, Q43).
 */
export const partnerPatience = {
  since: '2026-01-01',
  afterMeeting: 2,
  withoutMeeting: 5,
  between: 5,
  most: 2,
} as const

/** How a reminder goes. */
export type ReminderWay = 'email' | 'call'

/** Where one stands. `unsure`: the line broke while it left; it counts as gone, and does not leave again. */
export const reminderStates = [
  'handing',
  'later',
  'sent',
  'bounced',
  'failed',
  'unsure',
  'asked',
  'reached',
  'not-reached',
  'stopped',
] as const
export type ReminderState = (typeof reminderStates)[number]

/** A mail that waits or leaves, or a call that somebody was asked to make. */
export type OpenReminder = {
  readonly id: string
  readonly nth: number
  readonly state: 'handing' | 'later' | 'asked'
  readonly begunAt: Temporal.Instant
  /** A mail that waits: when it may leave; one that leaves: since when it does. */
  readonly notBefore: Temporal.Instant
  readonly tries: number
}

/** What a silence is measured from. Days are ISO texts in Belgium. */
export type Silence = {
  readonly madeOn: string
  readonly meetingOn: string | null
  readonly linkUntil: string
  /** The day on which a worker last noted something. */
  readonly notedOn: string | null
  readonly stopped: 'yes' | 'no'
  /** The partner answered, or nothing is left to follow. */
  readonly over: 'yes' | 'no'
  /** The pilot was told already. */
  readonly told: 'yes' | 'no'
  /** How many reminders were begun, and on which day the last one was done with. */
  readonly count: number
  readonly lastOn: string | null
  readonly open: OpenReminder | null
}

/** The way a reminder takes: by mail where one leaves and this address never failed; else somebody calls. */
export const reminderWay = (asked: {
  readonly mail: 'open' | 'closed'
  readonly email: string | null
  readonly failedBefore: 'yes' | 'no'
}): ReminderWay =>
  asked.mail === 'open' && asked.email !== null && asked.failedBefore === 'no' ? 'email' : 'call'

const latest = (...days: readonly (string | null)[]): Temporal.PlainDate | undefined =>
  days
    .flatMap(day => (day === null ? [] : [Temporal.PlainDate.from(day)]))
    .sort(Temporal.PlainDate.compare)
    .at(-1)

/** The day from which nothing heard is too long. */
export function patienceEnds({ madeOn, meetingOn, notedOn, lastOn }: Silence): Temporal.PlainDate {
  const { afterMeeting, withoutMeeting, between } = partnerPatience
  const first = addWorkingDays(
    latest(madeOn, meetingOn) ?? Temporal.PlainDate.from(madeOn),
    meetingOn === null ? withoutMeeting : afterMeeting,
  )
  const heard = latest(notedOn, lastOn)
  if (heard === undefined) return first
  const again = addWorkingDays(heard, between)
  return Temporal.PlainDate.compare(first, again) > 0 ? first : again
}

/** Minutes that handing a mail over may take before it counts as cut off. */
const handingMinutes = 10

type Now = { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate }

/**
 * What a silence asks for now. `again`: a mail that surely had not left may leave; `stop`: it is not needed any more;
 * `cut-off`: it may have left; `remind`; `tell`: the link ended or no reminder is left, and the pilot is told.
 */
type Asked = 'nothing' | 'again' | 'stop' | 'cut-off' | 'remind' | 'tell'

const passed = (since: Temporal.Instant, now: Temporal.Instant) => Temporal.Instant.compare(since, now) <= 0

function askedByOpen(
  { open, over, stopped, linkUntil }: Silence & { open: OpenReminder },
  { now, today }: Now,
): Asked {
  if (open.state === 'handing')
    return passed(open.notBefore.add({ minutes: handingMinutes }), now) ? 'cut-off' : 'nothing'
  if (open.state === 'asked') return 'nothing'
  if (over === 'yes' || stopped === 'yes' || linkUntil < today.toString()) return 'stop'
  return passed(open.notBefore, now) ? 'again' : 'nothing'
}

/** What this silence asks for now. */
export function askedBySilence(silence: Silence, at: Now): Asked {
  const { open, over, told, stopped, count, linkUntil } = silence
  if (open !== null) return askedByOpen({ ...silence, open }, at)
  if (over === 'yes' || told === 'yes') return 'nothing'
  if (linkUntil < at.today.toString()) return 'tell'
  if (stopped === 'yes' || Temporal.PlainDate.compare(at.today, patienceEnds(silence)) < 0) return 'nothing'
  return count < partnerPatience.most ? 'remind' : 'tell'
}

/** Every lawful reason not to note what a call gave, or not to stop the reminders. */
export type ReminderRefusal =
  | { readonly kind: 'NotFound' }
  /** A colleague was faster, or a word came meanwhile. */
  | { readonly kind: 'NotOpen' }
  /** Nothing is left to follow. */
  | { readonly kind: 'Settled' }

import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { ClockBadge, type Kind, Tag } from '#ui/index.ts'
import { clockTone, daysLeft, isThePersons, type RequestClock } from '../domain/clocks.ts'
import type { State } from '../domain/codes.ts'
import type { PilotReason, RequestCard } from '../domain/request.ts'
import { sentences } from '../messages/index.ts'
import { stateName, stepName } from '../messages/words.ts'

/** Where a page stands: whose words, which day. */
export type Here = { readonly language: StaffLanguage; readonly today: Temporal.PlainDate }

const kindOf: Readonly<Record<State, Kind>> = {
  received: 'soon',
  acknowledged: 'know',
  enquiry: 'know',
  proposed: 'know',
  decided: 'soon',
  notified: 'done',
  'in-execution': 'done',
  closed: 'quiet',
  transferred: 'quiet',
  withdrawn: 'quiet',
}

/** The state of a request in a word, with its shape. */
export const StateTag = ({ state, language }: { state: State; language: StaffLanguage }) => (
  <Tag kind={kindOf[state]} text={stateName(state, language)} />
)

/** How a delay stands, in words: days left or late, or whether it was kept. */
export function clockWord(clock: RequestClock, { language, today }: Here): string {
  const m = sentences(language)
  const tone = clockTone(clock, today)
  if (isThePersons(clock) && tone === 'done') return m.clockOver
  if (clock.stoppedOn !== null) return tone === 'late' ? m.clockWasLate : m.clockInTime
  const left = daysLeft(clock.dueOn, today)
  if (left < 0) return m.clockLateBy({ count: -left })
  return left === 0 ? m.clockToday : m.clockLeft({ count: left })
}

function clockDate(clock: RequestClock, { language, today }: Here): string {
  const m = sentences(language)
  const { stoppedOn, dueOn } = clock
  const date = formatIsoDate(stoppedOn ?? dueOn, language)
  if (isThePersons(clock) && clockTone(clock, today) === 'done') return m.clockOverOn({ date })
  if (stoppedOn !== null) return m.clockStopped({ date })
  return dueOn < today.toString() ? m.since({ date }) : m.until({ date })
}

/** A delay: its shape, how it stands, its day. */
export const Clock = ({ clock, here }: { clock: RequestClock; here: Here }) => {
  const day = clock.stoppedOn ?? clock.dueOn
  return (
    <ClockBadge
      kind={clockTone(clock, here.today)}
      word={clockWord(clock, here)}
      date={clockDate(clock, here)}
      on={day}
    />
  )
}

/** The next step and its day, in one line. */
export function nextLine(
  card: Pick<RequestCard, 'nextStep' | 'nextStepOn'>,
  language: StaffLanguage,
): string {
  const m = sentences(language)
  if (card.nextStepOn === null) return m.noNext
  return m.next({ step: stepName(card.nextStep, language), date: formatIsoDate(card.nextStepOn, language) })
}

/** How the pilot is reached, in one line. */
export const pilotLine = ({ phone, room }: RequestCard['pilot'], language: StaffLanguage): string =>
  sentences(language).reachPilot({ phone, room: room ?? '' })

/** Why this pilot, in sentences. */
export function reasonSentences(reason: PilotReason, language: StaffLanguage): readonly string[] {
  const m = sentences(language).reason
  if (reason.code === 'human') return [m.human({ words: reason.words })]
  if (reason.code === 'continuity') return [m.continuity]
  if (reason.code === 'hand-off') return [m.handOff({ name: reason.from })]
  return [
    reason.handles ? m.handles : m.handlesNot,
    ...(reason.speaks ? [m.speaks] : []),
    ...(reason.knows ? [m.knows] : []),
    reason.present ? m.present : m.away,
  ]
}

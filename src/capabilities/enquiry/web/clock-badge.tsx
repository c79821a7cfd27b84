import { clockName, clockTone, daysLeft, type RequestClock } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { ClockBadge } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'

type Props = {
  readonly clock: RequestClock
  readonly today: Temporal.PlainDate
  readonly language: StaffLanguage
}

/** A legal deadline of the file: its tone, how long is left, and what must be done by when. */
export const FileClock = ({ clock, today, language }: Props) => {
  const { file: m } = sentences(language)
  const left = daysLeft(clock.dueOn, today)
  const word = left < 0 ? m.late : left === 0 ? m.dueToday : m.daysLeft({ count: left })
  const date = m.by({ what: clockName(clock.kind, language), date: formatIsoDate(clock.dueOn, language) })
  return <ClockBadge kind={clockTone(clock, today)} word={word} date={date} on={clock.dueOn} />
}

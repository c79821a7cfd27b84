import { channelName, kindName, kinds } from '#capabilities/requests/index.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { EmptyState } from '#ui/index.ts'
import { staffSentences } from '../messages/index.ts'
import type { Alarm } from '../queries/alarms.ts'
import { monthWords } from './asked.ts'

const stateOf = ({ open, outcome }: Alarm, language: StaffLanguage): string => {
  const m = staffSentences(language)
  if (open) return m.looking
  return outcome === null ? m.noted : m.done({ outcome })
}

/** What was found slower, to whom it was given, and what came of it. */
export const AlarmList = ({ list, language }: { list: readonly Alarm[]; language: StaffLanguage }) => {
  const m = staffSentences(language)
  if (list.length === 0) return <EmptyState title={m.noAlarms} text={m.noAlarmsText} />
  const lines = list.map(alarm => {
    const { door, measure, half, webHalf, ownerName } = alarm
    const kind = kindName(kinds.find(each => each === alarm.kind) ?? 'other', language)
    const words = { door: channelName(door, language), wait: m.waits[measure], kind, half, webHalf }
    const told = m.alarmFor({ month: monthWords(alarm.month, language), owner: ownerName ?? m.nobody })
    return (
      <li>
        <a href={`/parity/alarms/${alarm.id}`}>{m.alarm(words)}</a>
        <br />
        {told} · {stateOf(alarm, language)}
      </li>
    )
  })
  return <ul>{lines}</ul>
}

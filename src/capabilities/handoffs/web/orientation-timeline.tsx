import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card, Timeline } from '#ui/index.ts'
import { orientSentences } from '../messages/orient.ts'
import type { HeardWord } from '../queries/orientations.ts'
import type { ShownReminder } from '../queries/reminders.ts'

type Told = {
  readonly heard: readonly HeardWord[]
  readonly reminders: readonly ShownReminder[]
  readonly language: StaffLanguage
}

function wordEntry({ on, state, words, worker }: HeardWord, language: StaffLanguage) {
  const m = orientSentences(language)
  return {
    when: formatIsoDate(on, language),
    at: on,
    what: m.state[state],
    who: worker ?? m.byPartner,
    detail: words ?? undefined,
  }
}

function reminderEntry(one: ShownReminder, language: StaffLanguage) {
  const m = orientSentences(language).reminders
  const state = m.states[one.state]
  const date = one.settledOn === null ? '' : formatIsoDate(one.settledOn, language)
  return {
    when: formatIsoDate(one.on, language),
    at: one.on,
    what: m[one.way](one),
    who: one.worker ?? m.program,
    detail: date === '' ? state : m.onDay({ state, date }),
  }
}

/** What was heard and each reminder with what came of it, the newest first. */
export const OrientationTimeline = ({ heard, reminders, language }: Told) => {
  const m = orientSentences(language)
  const entries = [
    ...heard.map(one => wordEntry(one, language)),
    ...reminders.map(one => reminderEntry(one, language)),
  ].sort((one, other) => other.at.localeCompare(one.at))
  return (
    <Card title={m.heard}>
      {entries.length === 0 ? <p>{m.heardNone}</p> : <Timeline entries={entries} />}
    </Card>
  )
}

import { daysBetween, formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Kind } from '#ui/index.ts'
import { clockKinds } from '../domain/codes.ts'
import type { Task } from '../domain/task.ts'
import { taskSentences } from '../messages/tasks.ts'
import { clockName } from '../messages/words.ts'
import { workSentences } from '../messages/work.ts'
import type { TaskRow } from '../queries/task-list.ts'

/** What a task asks for, in words; one whose words are not known here is still shown. */
export const taskName = (kind: string, language: StaffLanguage): string => {
  const m = taskSentences(language)
  return Object.entries(m.kinds).find(([code]) => code === kind)?.[1] ?? m.other
}

type Placed = Pick<Task, 'kind' | 'causeId' | 'dossierId' | 'requestId'>

const places: readonly (readonly [RegExp, (task: Placed) => string])[] = [
  [/^bank:unwritten$/, ({ causeId }) => `/bank/runs/${causeId}`],
  [/^bank:file-refused$/, ({ causeId }) => `/bank/answers/${causeId}`],
  [/^bank:refusal-differs$/, () => '/bank/answers'],
  [/^bank:difference$/, ({ causeId }) => `/bank/entries/${causeId}/explain`],
  [/^presence:call$/, ({ causeId }) => `/absences/calls/${causeId}`],
  [/^handoffs:(offered|refused|sleeping)$/, ({ causeId }) => `/hand-offs/${causeId}`],
  [/^handoffs:(asked|answered|ask-sleeping)$/, ({ causeId }) => `/asks/${causeId}`],
  [/^reception:/, ({ causeId }) => `/reception/arrivals/${causeId}`],
  [/^voice:/, ({ causeId }) => `/voices/${causeId}`],
  [/^merging:same-person$/, ({ causeId }) => `/merges/${causeId}`],
  [/^asking:call-back$/, ({ causeId }) => `/asking/calls/${causeId}`],
  [/^asking:same-person$/, ({ causeId }) => `/asking/same/${causeId}`],
  [/^parity:/, ({ causeId }) => `/parity/alarms/${causeId}`],
  [/^interview:/, ({ causeId }) => `/interviews/lines/${causeId}`],
  [/^feedback:/, ({ causeId }) => `/feedback/${causeId}`],
  [/^messages:/, ({ causeId }) => `/messages/tasks/${causeId}`],
  [/^handoffs:call-partner$/, ({ causeId }) => `/partner-calls/${causeId}`],
  [/^handoffs:(follow|lost|silent)$/, ({ causeId }) => `/orientations/${causeId}`],
]

/** Where one looks to do it; null when it is about no file and no place. */
export function placeOf(task: Placed): string | null {
  const { kind, dossierId, requestId } = task
  const place = places.find(([kinds]) => kinds.test(kind))?.[1](task)
  if (place !== undefined) return place
  if (kind === 'requests:tell-pilot' && requestId !== null) return `/requests/${requestId}/tell`
  if (/^requests:(clock|breach)$/.test(kind) && requestId !== null) return `/requests/${requestId}`
  if (dossierId === null) return null
  if (kind.startsWith('documents:')) return `/dossiers/${dossierId}/papers`
  return kind.startsWith('payments:') ? `/dossiers/${dossierId}/payments` : `/dossiers/${dossierId}`
}

type Here = Pick<StaffContext, 'language' | 'today'>

/** How the day of a task stands: its shape, its words, its date. */
export function dueWords(dueOn: string, { language, today }: Here) {
  const m = workSentences(language)
  const days = daysBetween(today, Temporal.PlainDate.from(dueOn))
  const kind: Kind = days < 0 ? 'late' : days <= 1 ? 'soon' : 'quiet'
  const word =
    days < 0 ? m.late({ days: -days }) : days === 0 ? m.today : days === 1 ? m.tomorrow : m.inDays({ days })
  return { kind, word, date: formatIsoDate(dueOn, language), on: dueOn }
}

/** Why a task stands where it does, in words: whose distress, which law, who waits and how long. */
export function reasonsOf(
  row: Pick<TaskRow, 'kind' | 'detail' | 'urgent' | 'since' | 'snoozedUntil'>,
  { language, today }: Here,
): readonly string[] {
  const m = workSentences(language)
  const days = daysBetween(Temporal.PlainDate.from(row.since), today)
  const clock = clockKinds.find(kind => kind === row.detail['clock'])
  const law = { days: Number(row.detail['days'] ?? 0), clock: clock ? clockName(clock, language) : '' }
  const sleeps = row.snoozedUntil !== null && row.snoozedUntil > today.toString() ? row.snoozedUntil : null
  return [
    row.urgent ? m.urgent : '',
    row.kind === 'requests:clock' && clock !== undefined ? m.law(law) : '',
    row.kind === 'requests:tell-pilot' ? m.unknown : '',
    row.kind === 'handoffs:offered' ? m.offered({ days }) : '',
    row.kind !== 'requests:clock' && row.kind !== 'handoffs:offered' ? m.waits({ days }) : '',
    sleeps === null ? '' : m.sleeps({ date: formatIsoDate(sleeps, language) }),
  ].filter(words => words !== '')
}

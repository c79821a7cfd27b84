import { clockKinds, clockName, codeOf, stepName, steps, taskName } from '#capabilities/requests/index.ts'
import { formatLongDate, formatTime } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Table, Tag } from '#ui/index.ts'
import { calendarSentences } from '../messages/calendar.ts'
import type { Due } from '../queries/due.ts'

function dueName({ what, code }: Due, language: StaffLanguage): string {
  if (what === 'step') return stepName(codeOf(steps, code), language)
  if (what === 'clock') return clockName(codeOf(clockKinds, code), language)
  if (what === 'task') return taskName(code, language)
  const { encounter } = calendarSentences(language)
  return Object.entries(encounter).find(([kind]) => kind === code)?.[1] ?? encounter.interview
}

function placeOf({ what, id, requestId, dossierId }: Due): string | null {
  if (what === 'task') return `/tasks/${id}`
  if (requestId !== null) return `/requests/${requestId}`
  return dossierId === null ? null : `/dossiers/${dossierId}`
}

function whatCell(due: Due, language: StaffLanguage) {
  const m = calendarSentences(language)
  const name =
    due.at === null
      ? dueName(due, language)
      : `${formatTime(Temporal.Instant.from(due.at), language)} · ${dueName(due, language)}`
  const place = placeOf(due)
  return (
    <>
      <Tag kind={due.what === 'clock' ? 'soon' : 'quiet'} text={m.whats[due.what]} />{' '}
      {place === null ? name : <a href={place}>{name}</a>}
    </>
  )
}

type Props = { readonly title: string; readonly rows: readonly Due[]; readonly language: StaffLanguage }

const Day = ({ title, rows, language }: Props) => {
  const m = calendarSentences(language)
  return (
    <section>
      <h2>{title}</h2>
      <Table
        caption={title}
        captionShown="hidden"
        columns={[
          { key: 'what', label: m.what, role: 'head' },
          { key: 'person', label: m.person },
          { key: 'who', label: m.who },
        ]}
        rows={rows.map(due => ({
          cells: {
            what: whatCell(due, language),
            person: due.personName ?? '',
            who: due.workerName ?? m.team,
          },
        }))}
      />
    </section>
  )
}

/** What falls due, day by day; what is late comes first, under one heading. */
export const DueDays = ({
  rows,
  from,
  language,
}: {
  rows: readonly Due[]
  from: string
  language: StaffLanguage
}) => {
  const m = calendarSentences(language)
  const days = Map.groupBy(rows, ({ on }) => (on < from ? '' : on))
  return (
    <>
      {[...days].map(([day, all]) => (
        <Day
          title={day === '' ? m.late : formatLongDate(Temporal.PlainDate.from(day), language)}
          rows={all}
          language={language}
        />
      ))}
    </>
  )
}

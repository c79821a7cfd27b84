import type { Child } from 'hono/jsx'
import type { StaffContext } from '#platform/http/route.ts'
import { ClockBadge, type Column, Table, withQuery } from '#ui/index.ts'
import { worded } from '../domain/request.ts'
import { workSentences } from '../messages/work.ts'
import type { TaskRow } from '../queries/task-list.ts'
import { dueWords, placeOf, reasonsOf, taskName } from './task-words.tsx'

type Key = 'what' | 'due' | 'person' | 'why' | 'who' | 'act'

const What = ({ row, context: { language } }: { row: TaskRow; context: StaffContext }) => {
  const place = placeOf(row)
  const name = taskName(row.kind, language)
  return place === null ? <span>{name}</span> : <a href={place}>{name}</a>
}

/** Who has it: a link to all that they have, for whoever looks at a team; the team's name when it is free. */
const Who = ({ row, context }: { row: TaskRow; context: StaffContext }) => {
  const { language, url } = context
  const team = row.serviceName === null ? null : worded(row.serviceName, language)
  if (row.ownerName === null)
    return (
      <>
        {workSentences(language).free}
        {team === null ? null : ` · ${team}`}
      </>
    )
  if (url.pathname !== '/work') return <>{row.ownerName}</>
  const href = withQuery(`${url.pathname}${url.search}`, { owner: row.ownerId ?? undefined, page: undefined })
  return <a href={href}>{row.ownerName}</a>
}

const cellsOf = (row: TaskRow, context: StaffContext): Record<Key, Child> => ({
  what: <What row={row} context={context} />,
  due: <ClockBadge {...dueWords(row.dueOn, context)} />,
  person: row.personName ?? '–',
  why: reasonsOf(row, context).join('. '),
  who: <Who row={row} context={context} />,
  act: (
    <a
      href={`/tasks/${row.id}`}
      aria-label={`${workSentences(context.language).open} ${row.personName ?? ''}`}
    >
      {workSentences(context.language).open}
    </a>
  ),
})

type Lines = {
  readonly context: StaffContext
  readonly rows: readonly TaskRow[]
  readonly shown: readonly Key[]
  readonly caption: string
}

/** Tasks as lines: what, by when, of whom, and why it stands here. */
export const WorkLines = ({ context, rows, shown, caption }: Lines) => {
  const m = workSentences(context.language)
  const columns = shown.map(
    (key): Column<Key> => ({ key, label: m[key], role: key === 'what' ? 'head' : 'cell' }),
  )
  return (
    <Table
      caption={caption}
      captionShown="hidden"
      columns={columns}
      rows={rows.map(row => ({ id: row.id, cells: cellsOf(row, context) }))}
    />
  )
}

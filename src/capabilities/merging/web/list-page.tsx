import { formatIsoDate } from '#kernel/calendar.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { EmptyState, Table, Tag } from '#ui/index.ts'
import { canUndo } from '../domain/merge.ts'
import { sentences } from '../messages/index.ts'
import { type Merge, merges } from '../queries/merges.ts'

const kinds = { proposed: 'soon', merged: 'done', refused: 'quiet', undone: 'quiet' } as const

function untilOf(merge: Merge, { language, today }: StaffContext): string {
  if (merge.state !== 'merged' || merge.undoUntil === null) return ''
  const day = formatIsoDate(merge.undoUntil, language)
  return canUndo(merge.undoUntil, today) === 'yes' ? day : `${day} (${sentences(language).over})`
}

/** What waits for a second human, what became one, and until when it can be undone. */
export async function listPage(context: StaffContext): Promise<Answer> {
  const { db, url, language } = context
  const m = sentences(language)
  const list = await merges(db)
  context.read({ subjectIds: list.flatMap(({ keptId, mergedId }) => [keptId, mergedId]) })
  const rows = list.map(merge => ({
    cells: {
      person: <a href={`/merges/${merge.id}`}>{`${merge.keptName} · ${merge.mergedName}`}</a>,
      state: <Tag kind={kinds[merge.state]} text={m.states[merge.state]} />,
      why: merge.undoneReason ?? merge.refusal ?? merge.reason,
      until: untilOf(merge, context),
    },
  }))
  const columns = [
    { key: 'person', label: m.person, role: 'head' },
    { key: 'state', label: m.state },
    { key: 'why', label: m.why },
    { key: 'until', label: m.until },
  ] as const
  const body =
    list.length === 0 ? (
      <EmptyState title={m.empty} text={m.emptyText} />
    ) : (
      <Table caption={m.title} captionShown="hidden" columns={columns} rows={rows} />
    )
  const done = Object.entries(m.done).find(([code]) => code === url.searchParams.get('done'))?.[1]
  const said = done === undefined ? undefined : ({ kind: 'done', text: done } as const)
  return { title: m.title, lead: m.lead, body, said }
}

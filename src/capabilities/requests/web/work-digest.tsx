import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Card } from '#ui/index.ts'
import { finishTasks } from '../domain/access.ts'
import { workSentences } from '../messages/work.ts'
import { type TaskRow, taskPage } from '../queries/task-list.ts'
import { WorkLines } from './work-lines.tsx'
import { seenBy, subjects } from './work-seen.ts'

const headLines = 5

/** The head of one's own list, for the first page of the day; nothing when nothing waits. */
export async function workHead(context: StaffContext) {
  if (!context.may(finishTasks)) return null
  const m = workSentences(context.language)
  const asked = { ...seenBy(context), scope: 'mine', page: 1, perPage: headLines } as const
  const list = await taskPage(context.db, asked)
  if (list.total === 0) return null
  context.read({ subjectIds: subjects(list.rows) })
  return (
    <Card title={m.head} count={list.total}>
      <WorkLines
        context={context}
        rows={list.rows}
        shown={['due', 'what', 'person', 'why', 'act']}
        caption={m.head}
      />
      <p>
        <a href="/work">{m.all}</a>
      </p>
    </Card>
  )
}

const mostInDigest = 100

const Part = ({
  context,
  title,
  rows,
}: {
  context: StaffContext
  title: string
  rows: readonly TaskRow[]
}) => (
  <section>
    <h2>{title}</h2>
    {rows.length === 0 ? (
      <p>{workSentences(context.language).digestNone}</p>
    ) : (
      <WorkLines context={context} rows={rows} shown={['due', 'what', 'person', 'why']} caption={title} />
    )}
  </section>
)

/** The morning on one sheet: what is for today, and what came since yesterday. Nobody is sent it; who wishes is mailed that it is there. */
export const digestPage = staffPage({
  path: '/work/digest',
  action: 'request:digest',
  access: finishTasks,
  async show(context) {
    const m = workSentences(context.language)
    const asked = { ...seenBy(context), scope: 'mine', page: 1, perPage: mostInDigest } as const
    const { rows } = await taskPage(context.db, asked)
    context.read({ subjectIds: subjects(rows) })
    const [today, yesterday] = [`${context.today}`, `${context.today.subtract({ days: 1 })}`]
    const due = rows.filter(({ dueOn }) => dueOn <= today)
    const fresh = rows.filter(({ dueOn, since }) => dueOn > today && since >= yesterday)
    const body = (
      <>
        <Part context={context} title={m.digestDue} rows={due} />
        <Part context={context} title={m.digestNew} rows={fresh} />
        <p>
          <a href="/work">{m.all}</a> · <a href="/morning-mail">{m.morningMail}</a>
        </p>
      </>
    )
    return { title: m.digest, lead: m.digestLead, body }
  },
})

import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Card, Form, Table, TextField } from '#ui/index.ts'
import { type FinishTask, finishTask } from '../commands/finish-task.ts'
import { finishTasks } from '../domain/access.ts'
import type { Task } from '../domain/task.ts'
import { taskSentences } from '../messages/tasks.ts'
import { openTask, openTasks } from '../queries/tasks.ts'

const asker = ({ worker }: StaffContext) => ({ workerId: worker.id, serviceIds: worker.serviceIds })

/** What a task asks for, in words; one whose words are not known here is still shown. */
const taskName = (kind: string, language: StaffLanguage): string => {
  const m = taskSentences(language)
  return Object.entries(m.kinds).find(([code]) => code === kind)?.[1] ?? m.other
}

/** Where one looks to do it. */
function placeOf({ kind, causeId, dossierId }: Task): string | null {
  if (kind === 'bank:unwritten') return `/bank/runs/${causeId}`
  if (kind === 'bank:file-refused') return `/bank/answers/${causeId}`
  if (kind === 'bank:refusal-differs') return '/bank/answers'
  if (kind === 'bank:difference') return `/bank/entries/${causeId}/explain`
  if (dossierId === null) return null
  return kind.startsWith('payments:') ? `/dossiers/${dossierId}/payments` : `/dossiers/${dossierId}`
}

function taskLink(task: Task, language: StaffLanguage) {
  const place = placeOf(task)
  const name = taskName(task.kind, language)
  return place === null ? name : <a href={place}>{name}</a>
}

/** Open tasks of whoever looks, the nearest first; nothing when there are none. */
export async function tasksCard(context: StaffContext) {
  if (!context.may(finishTasks)) return null
  const { language } = context
  const m = taskSentences(language)
  const { rows, total } = await openTasks(context.db, asker(context))
  if (total === 0) return null
  context.read({ subjectIds: [...new Set(rows.flatMap(({ personId }) => personId ?? []))] })
  return (
    <Card title={m.title} count={total}>
      <Table
        caption={m.title}
        captionShown="hidden"
        columns={[
          { key: 'what', label: m.what, role: 'head' },
          { key: 'due', label: m.due },
          { key: 'person', label: m.person },
          { key: 'act', label: m.act },
        ]}
        rows={rows.map(task => ({
          id: task.id,
          cells: {
            what: taskLink(task, language),
            due: formatIsoDate(task.dueOn, language),
            person: [task.personName, task.ownerName === null ? m.team : null]
              .filter(part => part !== null)
              .join(' · '),
            act: <a href={`/tasks/${task.id}`}>{m.done}</a>,
          },
        }))}
      />
    </Card>
  )
}

async function finishPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params } = context
  const m = taskSentences(language)
  const id = params['id'] ?? ''
  const task = isUuid(id) ? await openTask(db, id, asker(context)) : undefined
  if (task === undefined) return { notFound: true }
  context.read({ dossierId: task.dossierId ?? undefined, personId: task.personId ?? undefined })
  const body = (
    <Form
      action={`/tasks/${task.id}`}
      hidden={{ _submission: form.submission, version: `${task.version}` }}
      guard="unsaved"
    >
      <TextField
        name="outcome"
        label={m.outcome}
        value={textOf(form.values, 'outcome')}
        error={problemOf(form, 'outcome')}
        autocomplete="off"
      />
      <ButtonRow>
        <Button>{m.done}</Button>
        <ButtonLink kind="plain" href="/today">
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
  const name = taskName(task.kind, language)
  return { title: task.personName === null ? name : `${name} · ${task.personName}`, lead: m.finishLead, body }
}

const finishForm = (
  language: StaffLanguage,
  { id = '' }: Readonly<Record<string, string>>,
): z.ZodType<FinishTask> => {
  const m = taskSentences(language)
  const faults = { required: m.outcomeRequired, long: m.outcomeLong, control: m.control }
  return z
    .strictObject({ version: formVersion, outcome: formText(500, faults) })
    .transform(typed => ({ ...typed, taskId: id }))
}

function say(refusal: CommonRefusal, language: StaffLanguage): FormProblem {
  const m = directorySentences(language)
  return { text: { Forbidden: m.forbidden, StaleVersion: m.stale, NotFound: m.notFound }[refusal.kind] }
}

/** A task, and saying that it is done. */
export const taskRoutes: readonly Route[] = [
  staffPage({
    path: '/tasks/:id',
    action: finishTask.name,
    access: finishTasks,
    show: context => finishPage(context, freshForm()),
  }),
  staffForm({
    path: '/tasks/:id',
    command: finishTask,
    form: finishForm,
    redisplay: finishPage,
    refusal: say,
    done: () => '/today?done=task',
  }),
]

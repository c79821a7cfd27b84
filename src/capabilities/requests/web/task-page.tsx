import { formatIsoDate } from '#kernel/calendar.ts'
import { isUuid } from '#kernel/uuid.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  ClockBadge,
  DateField,
  Form,
  SummaryList,
  TextField,
} from '#ui/index.ts'
import { finishTask } from '../commands/finish-task.ts'
import { claimTask, handBackTask, snoozeTask } from '../commands/move-task.ts'
import { answersForHouse, finishTasks } from '../domain/access.ts'
import { closedByHand, isPersonal, type Task } from '../domain/task.ts'
import { taskSentences } from '../messages/tasks.ts'
import { workSentences } from '../messages/work.ts'
import { openTask } from '../queries/tasks.ts'
import { claimForm, finishForm, handBackForm, sayTask, snoozeForm } from './task-input.ts'
import { dueWords, placeOf, taskName } from './task-words.tsx'

type Shown = { readonly context: StaffContext; readonly task: Task; readonly form: FormState }

const hidden = ({ task, form }: Shown) => ({ _submission: form.submission, version: `${task.version}` })

const Facts = ({ context, task }: Shown) => {
  const m = workSentences(context.language)
  return (
    <SummaryList
      rows={[
        { key: m.due, value: <ClockBadge {...dueWords(task.dueOn, context)} /> },
        { key: m.who, value: task.ownerName ?? m.free },
        ...(task.snoozedUntil === null
          ? []
          : [{ key: m.asleepLabel, value: formatIsoDate(task.snoozedUntil, context.language) }]),
      ]}
    />
  )
}

const Finish = (shown: Shown) => {
  const { context, task, form } = shown
  const m = taskSentences(context.language)
  if (!closedByHand(task.kind)) return null
  return (
    <Card title={m.finishTitle}>
      <Form action={`/tasks/${task.id}`} hidden={hidden(shown)} guard="unsaved">
        <TextField
          name="outcome"
          label={m.outcome}
          hint={m.finishLead}
          value={textOf(form.values, 'outcome')}
          error={problemOf(form, 'outcome')}
          autocomplete="off"
        />
        <Button>{m.done}</Button>
      </Form>
    </Card>
  )
}

const Claim = (shown: Shown) => {
  const { context, task } = shown
  const m = workSentences(context.language)
  const name = task.ownerName
  if (task.ownerId === context.worker.id || isPersonal(task)) return null
  return (
    <Card title={m.claimTitle}>
      {name === null ? null : <p>{m.takeOverText({ name })}</p>}
      <Form action={`/tasks/${task.id}/claim`} hidden={{ ...hidden(shown), ownerId: task.ownerId ?? '' }}>
        <Button kind="secondary">{name === null ? m.claim : m.takeOver({ name })}</Button>
      </Form>
    </Card>
  )
}

const Snooze = (shown: Shown) => {
  const { context, task, form } = shown
  const m = workSentences(context.language)
  if (task.ownerId !== context.worker.id) return null
  return (
    <Card title={m.snoozeTitle}>
      <Form action={`/tasks/${task.id}/snooze`} hidden={hidden(shown)}>
        <DateField
          name="until"
          label={m.until}
          value={datePartsOf(form.values, 'until')}
          error={problemOf(form, 'until')}
        />
        <Button kind="secondary">{m.snooze}</Button>
      </Form>
    </Card>
  )
}

const HandBack = (shown: Shown) => {
  const { context, task } = shown
  const m = workSentences(context.language)
  if (task.ownerId !== context.worker.id || task.serviceId === null || isPersonal(task)) return null
  return (
    <Card title={m.handBackTitle}>
      <p>{m.handBackText}</p>
      <Form action={`/tasks/${task.id}/hand-back`} hidden={hidden(shown)}>
        <Button kind="secondary">{m.handBack}</Button>
      </Form>
    </Card>
  )
}

async function taskView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params, worker } = context
  const m = workSentences(language)
  const id = params['id'] ?? ''
  const asker = { workerId: worker.id, serviceIds: worker.serviceIds, house: answersForHouse(worker.roles) }
  const task = isUuid(id) ? await openTask(db, id, asker) : undefined
  if (task === undefined) return { notFound: true }
  context.read({ dossierId: task.dossierId ?? undefined, personId: task.personId ?? undefined })
  const shown = { context, task, form }
  const place = placeOf(task)
  const body = (
    <>
      <Facts {...shown} />
      <ButtonRow>
        {place === null ? null : <ButtonLink href={place}>{m.goThere}</ButtonLink>}
        <ButtonLink kind="plain" href="/work">
          {m.all}
        </ButtonLink>
      </ButtonRow>
      <Finish {...shown} />
      <Claim {...shown} />
      <Snooze {...shown} />
      <HandBack {...shown} />
    </>
  )
  const name = taskName(task.kind, language)
  return { title: task.personName === null ? name : `${name} · ${task.personName}`, body }
}

const same = { redisplay: taskView, refusal: sayTask } as const

/** A task, and what can be done with it: done, taken, put off, given back. */
export const taskRoutes: readonly Route[] = [
  staffPage({
    path: '/tasks/:id',
    action: finishTask.name,
    access: finishTasks,
    show: context => taskView(context, freshForm()),
  }),
  staffForm({
    ...same,
    path: '/tasks/:id',
    command: finishTask,
    form: finishForm,
    done: () => '/work?done=task',
  }),
  staffForm({
    ...same,
    path: '/tasks/:id/claim',
    command: claimTask,
    form: claimForm,
    done: () => '/work?done=claimed',
  }),
  staffForm({
    ...same,
    path: '/tasks/:id/snooze',
    command: snoozeTask,
    form: snoozeForm,
    done: () => '/work?done=snoozed',
  }),
  staffForm({
    ...same,
    path: '/tasks/:id/hand-back',
    command: handBackTask,
    form: handBackForm,
    done: () => '/work?done=back',
  }),
]

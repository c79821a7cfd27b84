import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { answersForHouse, finishTasks } from '../domain/access.ts'
import { isPersonal, type Task } from '../domain/task.ts'
import { anyColleague } from '../queries/colleagues.ts'
import { openTask } from '../queries/tasks.ts'
import { changeTask } from '../store/task-moves.ts'

type Asked = { readonly taskId: string; readonly version: number }

/** Taking a task. `ownerId`: whose it was when one looked, null for the team's. */
export type ClaimTask = Asked & { readonly ownerId: string | null }

/** Letting a task sleep until an ISO day. */
export type SnoozeTask = Asked & { readonly until: string }

export type HandBackTask = Asked

export type TaskRefusal =
  | CommonRefusal
  /** Somebody was faster: who has it. */
  | { readonly kind: 'Taken'; readonly name: string }
  /** Asked of one human or one team: nobody else takes it. */
  | { readonly kind: 'Personal' }
  /** Not one's own. */
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NotLater' }
  /** The law's day would pass while it sleeps. */
  | { readonly kind: 'PastLaw'; readonly dueOn: string }
  /** Nobody of the team would see it. */
  | { readonly kind: 'NoTeam' }

const asked = { taskId: z.uuid(), version: z.int().min(1) }

async function load(
  { actor, db }: CommandContext,
  taskId: string,
): Promise<Result<{ task: Task; by: string }, CommonRefusal>> {
  if (actor.kind !== 'worker') return refuse({ kind: 'Forbidden' })
  const house = answersForHouse(actor.roles)
  const task = await openTask(db, taskId, { workerId: actor.id, serviceIds: actor.serviceIds, house })
  return task === undefined ? refuse({ kind: 'NotFound' }) : ok({ task, by: actor.id })
}

const stale = ({ version }: Task) => refuse({ kind: 'StaleVersion' as const, current: version })

function done(context: CommandContext, { id, dossierId }: Task) {
  context.journal({ dossierId: dossierId ?? undefined, detail: { taskId: id } })
  return ok({ taskId: id })
}

/** Takes a task of the team, or takes one over from a colleague of the team. Of two at once one gets it. */
export const claimTask = command<ClaimTask, { taskId: string }, TaskRefusal>({
  name: 'requests:claim-task',
  access: finishTasks,
  input: z.strictObject({ ...asked, ownerId: z.uuid().nullable() }),
  async run(context, { taskId, version, ownerId }) {
    const loaded = await load(context, taskId)
    if (!loaded.ok) return loaded
    const { task, by } = loaded.value
    if (isPersonal(task)) return refuse({ kind: 'Personal' })
    if (task.ownerId !== ownerId && task.ownerName !== null)
      return refuse({ kind: 'Taken', name: task.ownerName })
    const took = await changeTask(context.db, { taskId, version }, { owner: by, now: context.now })
    if (took) return done(context, task)
    const now = await load(context, taskId)
    const name = now.ok && now.value.task.ownerId !== by ? now.value.task.ownerName : null
    return name === null ? stale(task) : refuse({ kind: 'Taken', name })
  },
})

/** Lets one's own task sleep until a day; never past a day that the law gives. */
export const snoozeTask = command<SnoozeTask, { taskId: string }, TaskRefusal>({
  name: 'requests:snooze-task',
  access: finishTasks,
  input: z.strictObject({ ...asked, until: z.iso.date() }),
  async run(context, { taskId, version, until }) {
    const loaded = await load(context, taskId)
    if (!loaded.ok) return loaded
    const { task, by } = loaded.value
    if (task.ownerId !== by) return refuse({ kind: 'NotYours' })
    if (until <= context.today.toString()) return refuse({ kind: 'NotLater' })
    if (task.kind === 'requests:clock' && until >= task.dueOn)
      return refuse({ kind: 'PastLaw', dueOn: task.dueOn })
    const slept = await changeTask(context.db, { taskId, version }, { snoozedUntil: until })
    return slept ? done(context, task) : stale(task)
  },
})

/** Gives one's own task back to the team, as long as somebody else of the team is there to see it. */
export const handBackTask = command<HandBackTask, { taskId: string }, TaskRefusal>({
  name: 'requests:hand-back-task',
  access: finishTasks,
  input: z.strictObject(asked),
  async run(context, { taskId, version }) {
    const loaded = await load(context, taskId)
    if (!loaded.ok) return loaded
    const { task, by } = loaded.value
    if (task.ownerId !== by) return refuse({ kind: 'NotYours' })
    if (isPersonal(task)) return refuse({ kind: 'Personal' })
    const team = task.serviceId
    if (team === null || !(await anyColleague(context.db, { serviceId: team, besides: by })))
      return refuse({ kind: 'NoTeam' })
    const back = await changeTask(context.db, { taskId, version }, { owner: null })
    return back ? done(context, task) : stale(task)
  },
})

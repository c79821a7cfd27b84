import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { answersForHouse, finishTasks } from '../domain/access.ts'
import { closedByHand } from '../domain/task.ts'
import { openTask } from '../queries/tasks.ts'
import { closeTask } from '../store/tasks.ts'

/** A task that was done, with what came of it in a sentence. */
export type FinishTask = { readonly taskId: string; readonly version: number; readonly outcome: string }

export type FinishRefusal =
  | CommonRefusal
  /** The act itself closes it. */
  | { readonly kind: 'ClosesItself' }

/** Closes a task: by who has it, or by somebody of its team. */
export const finishTask = command<FinishTask, { taskId: string }, FinishRefusal>({
  name: 'requests:finish-task',
  access: finishTasks,
  input: z.strictObject({ taskId: z.uuid(), version: z.int().min(1), outcome: z.string().min(1).max(500) }),
  async run(context, { taskId, version, outcome }) {
    const { actor, db, now } = context
    if (actor.kind !== 'worker') return refuse({ kind: 'Forbidden' })
    const task = await openTask(db, taskId, {
      workerId: actor.id,
      serviceIds: actor.serviceIds,
      house: answersForHouse(actor.roles),
    })
    if (task === undefined) return refuse({ kind: 'NotFound' })
    if (!closedByHand(task.kind)) return refuse({ kind: 'ClosesItself' })
    const closed = await closeTask(db, { taskId, version, by: actor.id, now, outcome })
    if (!closed) return refuse({ kind: 'StaleVersion', current: task.version })
    context.journal({ dossierId: task.dossierId ?? undefined, detail: { taskId } })
    return ok({ taskId })
  },
})

import { z } from 'zod'
import { raiseTasks } from '#capabilities/requests/index.ts'
import { ok } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { looseDays } from '../domain/paper.ts'
import { markLate } from '../store/asks.ts'
import { removeForgotten } from '../store/papers.ts'
import { taskKinds } from './tasks.ts'

/** Each asked paper whose day is over is a task of its pilot, once for each day it was given. Done by the program. */
export const noticeLate = command<Record<string, never>, { late: number; forgotten: number }, never>({
  name: 'documents:watch',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({}),
  async run(context) {
    const { db, tenantId, today, now } = context
    const late = await markLate(context, today)
    const dueOn = today.toString()
    await raiseTasks(
      db,
      late.map(({ lateId, dossierId, requestId }) => {
        const about = { causeId: lateId, dossierId, requestId }
        return { tenantId, kind: taskKinds.late, ...about, dueOn, now }
      }),
    )
    for (const { id: askId, dossierId, requestId } of late)
      context.journal({ dossierId, requestId, detail: { askId } })
    const forgotten = await removeForgotten(context, now.subtract({ hours: 24 * looseDays }))
    if (late.length === 0) context.journal({ detail: { forgotten } })
    return ok({ late: late.length, forgotten })
  },
})

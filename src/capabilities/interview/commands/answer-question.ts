import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { holdInterviews } from '../domain/access.ts'
import { openQuestions } from '../queries/interviews.ts'
import { answerLine } from '../store/interviews.ts'

const input = z.strictObject({ dossierId: z.uuid(), lineId: z.uuid() })

/** Takes a question off the list of the next time: it has its answer. */
export const answerQuestion = command<z.infer<typeof input>, { dossierId: string }, CommonRefusal>({
  name: 'interview:answer-question',
  access: holdInterviews,
  input,
  target: ({ dossierId }) => ({ dossierId }),
  async run(context, { dossierId, lineId }) {
    const open = await openQuestions(context.db, dossierId)
    if (!open.some(({ id }) => id === lineId)) return refuse({ kind: 'NotFound' })
    if (!(await answerLine(context, lineId))) return refuse({ kind: 'NotFound' })
    return ok({ dossierId })
  },
})

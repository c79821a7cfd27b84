import { z } from 'zod'
import { settleTasks } from '#capabilities/requests/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { answerReports } from '../domain/access.ts'
import { bounds, outcomes } from '../domain/report.ts'
import { oneReport } from '../queries/reports.ts'
import { keepAnswer } from '../store/reports.ts'
import { answerTask } from './report.ts'

const answering = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  outcome: z.enum(outcomes),
  answer: z.string().min(1).max(bounds.words),
  told: z.partialRecord(z.enum(languages), z.string().min(1).max(bounds.told)).nullable(),
})

/** The answer to a report; `told`: what everybody may read of it, by language. */
export type AnswerReport = z.infer<typeof answering>

/** It was answered already, or there is none. */
export type AnswerRefusal = { readonly kind: 'Answered' } | { readonly kind: 'NotFound' }

/** Answers what was reported, once, and says what became of it. */
export const answerReport = command<AnswerReport, { id: string }, AnswerRefusal>({
  name: 'feedback:answer',
  access: answerReports,
  input: answering,
  async run(context, asked) {
    const { db, actorId, now } = context
    const report = await oneReport(db, asked.id)
    if (report === undefined) return refuse({ kind: 'NotFound' })
    if (!(await keepAnswer(context, asked))) return refuse({ kind: 'Answered' })
    const settled = { kind: answerTask, causeIds: [asked.id], by: actorId, now, outcome: asked.outcome }
    await settleTasks(db, settled)
    context.journal({ detail: { reportId: asked.id, outcome: asked.outcome } })
    return ok({ id: asked.id })
  },
})

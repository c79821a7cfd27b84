import { z } from 'zod'
import { everyone } from '#capabilities/directory/index.ts'
import { raiseTask } from '#capabilities/requests/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { bounds, pageOf, reportKinds, requestOf } from '../domain/report.ts'
import { anonymousSince, answerer } from '../queries/reports.ts'
import { insertReport } from '../store/reports.ts'

/** What somebody says about the page they were on. `from`: its path; `ref`: the id of its request, when known. */
export type SayReport = z.infer<typeof said>

/** Too many passers-by wrote within an hour: they are asked to call. */
export type ReportRefusal = { readonly kind: 'TooMany' }

/** Under which kind a report asks for an answer. */
export const answerTask = 'feedback:answer'

const said = z.strictObject({
  kind: z.enum(reportKinds),
  from: z.string().max(2_000),
  ref: z.string().max(200),
  words: z.string().min(1).max(bounds.words),
  reach: z.string().max(bounds.reach).nullable(),
  language: z.enum(languages),
})

/** Says "I am stuck", or how it could be better, from any page; a human is asked to answer within two working days. */
export const sayReport = command<SayReport, { reportId: string }, ReportRefusal>({
  name: 'feedback:report',
  access: everyone,
  alsoFor: ['person', 'system'],
  input: said,
  async run(context, { kind, from, ref, words, reach, language }) {
    const { db, tenantId, actor, now, today } = context
    const anonymous = actor.kind === 'system'
    if (anonymous && (await anonymousSince(db, now.subtract({ hours: 1 }))) >= bounds.anonymousAnHour)
      return refuse({ kind: 'TooMany' })
    const page = pageOf(from)
    const reportId = await insertReport(context, {
      kind,
      page,
      pageRequest: requestOf(ref),
      words,
      reach: anonymous ? reach : null,
      language,
    })
    const asked = await answerer(db)
    const dueOn = today.add({ days: 2 }).toString()
    if (asked !== undefined)
      await raiseTask(db, { tenantId, kind: answerTask, causeId: reportId, ...asked, dueOn, now })
    context.journal({ detail: { reportId, kind } })
    return ok({ reportId })
  },
})

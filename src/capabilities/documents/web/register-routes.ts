import { isUuid, uuidv7 } from '#kernel/uuid.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { textOf } from '#platform/http/form-body.ts'
import { sendTrouble } from '#platform/http/respond.ts'
import { actorOf, type Call, type FormProblem, type Route } from '#platform/http/route.ts'
import { type FormState, freshForm, problemsOf } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { findStaff, showStaffPage, signInAddress } from '#platform/http/staff-pipeline.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type RegisterRefusal, registerPaper } from '../commands/register.ts'
import { registerPapers } from '../domain/access.ts'
import { staffSentences } from '../messages/index.ts'
import { faultSentence } from '../messages/words.ts'
import { registerForm, registerView } from './register-page.tsx'
import { type NotTaken, readPapersForm } from './sent-files.ts'
import { staffProblem } from './staff-problem.ts'

const work = {
  action: registerPaper.name,
  access: registerPapers,
  target: (params: Readonly<Record<string, string>>) => ({ personId: params['id'] }),
} as const

const path = '/people/:id/papers'

function explain(refusal: RegisterRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = staffSentences(language)
  if (refusal.kind === 'NoFile') return { text: m.noDossier }
  if (refusal.kind === 'NoWords') return { field: 'words', text: m.wordsRequired }
  if (refusal.kind === 'NothingChosen') return { field: 'files', text: m.filesRequired }
  return staffProblem(refusal, language)
}

const redisplay = (call: Call, form: FormState) =>
  showStaffPage(call, {
    ...work,
    async show(context) {
      const answer = await registerView(context, form)
      return 'body' in answer && !(answer instanceof Response) ? { ...answer, status: 422 } : answer
    },
  })

const faults = (notTaken: readonly NotTaken[], language: StaffLanguage): readonly FormProblem[] =>
  notTaken.map(each => ({ field: 'files', text: faultSentence(each, language) }))

/** Whoever signed in, before a body of many megabytes is listened to. */
async function register(call: Call): Promise<Response> {
  const { parts, tenant, context, correlation } = call
  const found = await parts.database.transact({ tenantId: tenant.id }, db => findStaff(db, call))
  const worker = found?.worker
  if (worker === undefined) return context.redirect(signInAddress(call), 303)
  const sent = await readPapersForm(call)
  const submission = textOf(sent.values, '_submission')
  const submissionId = isUuid(submission) ? submission : uuidv7()
  const parsed = registerForm(worker.language).safeParse(sent.values)
  const wrong = [
    ...faults(sent.notTaken, worker.language),
    ...(parsed.success ? [] : problemsOf(parsed.error)),
  ]
  const state = { values: sent.values, problems: wrong, submission: uuidv7() }
  if (wrong.length > 0 || !parsed.success) return redisplay(call, state)
  const personId = context.req.param('id') ?? ''
  if (!isUuid(personId)) return sendTrouble(call, 'notFound')
  const caller = { tenantId: tenant.id, actor: actorOf(worker), correlation, submissionId }
  const input = { personId, ...parsed.data, files: sent.kept }
  const result = await parts.execute(registerPaper, caller, input)
  if (result.ok)
    return context.redirect(
      `/people/${personId}/papers?done=${result.value.again === null ? 'registered' : 'again'}`,
      303,
    )
  if (result.refusal.kind === 'Forbidden') return sendTrouble(call, 'forbidden')
  return redisplay(call, { ...state, problems: [explain(result.refusal, worker.language)] })
}

/** A paper handed over, or that came by post. */
export const registerRoutes: readonly Route[] = [
  staffPage({ path, ...work, show: context => registerView(context, freshForm()) }),
  { method: 'post', path, action: work.action, access: work.access, handle: register },
]

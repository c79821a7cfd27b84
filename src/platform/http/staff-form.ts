import type { z } from 'zod'
import { isUuid, uuidv7 } from '#kernel/uuid.ts'
import type { Command, CommonRefusal } from '../command/command.ts'
import type { StaffLanguage } from '../i18n/sentences.ts'
import { keepDraft } from './drafts.ts'
import { type FormValues, readForm, textOf } from './form-body.ts'
import { readFilesForm, type SentForm } from './form-files.ts'
import { sendTrouble } from './respond.ts'
import {
  type Answer,
  actorOf,
  type Call,
  type FormProblem,
  type Route,
  type StaffContext,
  type TargetOf,
} from './route.ts'
import { findStaff, showStaffPage, signInAddress } from './staff-pipeline.ts'

/** A form as it stands: what was typed, what is wrong with it, and the id under which it is sent. */
export type FormState = {
  readonly values: FormValues
  readonly problems: readonly FormProblem[]
  readonly submission: string
}

/** A form nobody typed in yet, or one filled from what is known. */
export const freshForm = (values: FormValues = {}): FormState => ({
  values,
  problems: [],
  submission: uuidv7(),
})

/** The sentence about one field. */
export const problemOf = (form: FormState, field: string): string | undefined =>
  form.problems.find(problem => problem.field === field)?.text

type StaffFormSpec<Input, Value, Refusal extends { readonly kind: string }> = {
  readonly path: string
  readonly command: Command<Input, Value, Refusal>
  /** Reads what was typed, with its sentences in the worker's language. Ids from the address are `params`. */
  form(language: StaffLanguage, params: Readonly<Record<string, string>>): z.ZodType<Input>
  /**
   * The page of the form, with what was typed and what to do about it. A page that asks something first, where nothing
   * is wrong, says so with its own `problems` (none).
   */
  redisplay(context: StaffContext, form: FormState): Promise<Answer>
  /** Says a refusal: the field it is about, if any, and what to do. */
  refusal(refusal: Refusal | CommonRefusal, language: StaffLanguage): FormProblem
  /** Where one goes when it is done. */
  done(value: Value, params: Readonly<Record<string, string>>): string
  /** What is still to be done although the command ran, and what it wrote stays: the form comes back as it was sent. */
  again?(value: Value, language: StaffLanguage): FormProblem | undefined
  readonly target?: TargetOf
  /** Files may be sent too, `most` bytes in all. A field holds an `UploadedFile`; it must be chosen again after an error. */
  readonly files?: { readonly most: number }
}

/** What the command is given: not what the pages send along for themselves, whose names begin with `_`. */
export function fieldsOf(values: FormValues): Record<string, unknown> {
  const parts = /-(day|month|year)$/
  const entries = Object.entries(values).filter(([name]) => {
    if (name.startsWith('_')) return false
    return !(parts.test(name) && name.replace(parts, '') in values)
  })
  return Object.fromEntries(entries)
}

/** The first sentence about each field. */
export function problemsOf(error: z.ZodError): readonly FormProblem[] {
  const problems = error.issues.map(issue => ({ field: issue.path.join('.'), text: issue.message }))
  return problems.filter(
    (problem, index) => problems.findIndex(({ field }) => field === problem.field) === index,
  )
}

/**
 * A form's post: read, checked, done as a command, then a redirection, so that reloading repeats nothing. Wrong or
 * refused, the form comes back with everything that was typed. Without a session it is kept for after the sign-in.
 */
export const staffForm = <Input, Value, Refusal extends { readonly kind: string }>(
  spec: StaffFormSpec<Input, Value, Refusal>,
): Route => ({
  method: 'post',
  path: spec.path,
  action: spec.command.name,
  access: spec.command.access,
  async handle(call) {
    const { values, files } = await readSent(call, spec.files)
    const staff = await call.parts.database.transact({ tenantId: call.tenant.id }, async db => {
      const found = await findStaff(db, call)
      if (found?.worker !== undefined) return found.worker
      const draft =
        found === undefined ? undefined : await keepDraft(db, call, { session: found.session, values })
      return { redirect: draft === undefined ? signInAddress(call) : `/sign-in?draft=${draft}` }
    })
    if ('redirect' in staff) return call.context.redirect(staff.redirect, 303)
    const submission = textOf(values, '_submission')
    const state = { values, problems: [], submission: isUuid(submission) ? submission : uuidv7() }
    if (textOf(values, '_review') === 'yes') return redisplay(call, spec, state)
    const params = call.context.req.param()
    const parsed = spec.form(staff.language, params).safeParse({ ...fieldsOf(values), ...files })
    if (!parsed.success) return redisplay(call, spec, { ...state, problems: problemsOf(parsed.error) })
    const caller = {
      tenantId: call.tenant.id,
      actor: actorOf(staff),
      correlation: call.correlation,
      submissionId: state.submission,
    }
    const result = await call.parts.execute(spec.command, caller, parsed.data)
    if (!result.ok && result.refusal.kind === 'Forbidden') return sendTrouble(call, 'forbidden')
    const problem = result.ok
      ? spec.again?.(result.value, staff.language)
      : spec.refusal(result.refusal, staff.language)
    if (result.ok && problem === undefined) return call.context.redirect(spec.done(result.value, params), 303)
    // A refused command was undone; the same form may be sent again, under a new id.
    return redisplay(call, spec, { values, problems: problem ? [problem] : [], submission: uuidv7() })
  },
})

async function readSent({ context }: Call, files: { readonly most: number } | undefined): Promise<SentForm> {
  return files === undefined
    ? { values: await readForm(context), files: {} }
    : readFilesForm(context, files.most)
}

function redisplay<Input, Value, Refusal extends { readonly kind: string }>(
  call: Call,
  spec: StaffFormSpec<Input, Value, Refusal>,
  state: FormState,
): Promise<Response> {
  return showStaffPage(call, {
    action: spec.command.name,
    access: spec.command.access,
    target: spec.target,
    show: async context => {
      const answer = await spec.redisplay(context, state)
      if (answer instanceof Response || 'redirect' in answer || 'notFound' in answer) return answer
      const { problems = state.problems } = answer
      return { ...answer, problems, status: problems.length > 0 ? 422 : 200 }
    },
  })
}

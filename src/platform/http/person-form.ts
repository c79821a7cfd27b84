import type { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import { isUuid, uuidv7 } from '#kernel/uuid.ts'
import type { Command, CommonRefusal } from '../command/command.ts'
import { readForm, textOf } from './form-body.ts'
import { personOf, showPersonPage } from './person-page.ts'
import { guessLanguage } from './respond.ts'
import type { Answer, Call, FormProblem, PersonContext, Route } from './route.ts'
import { type FormState, fieldsOf, problemsOf } from './staff-form.ts'

/** Who sends the form, and what its address names. */
export type Sender = { readonly personId: string; readonly params: Readonly<Record<string, string>> }

type PersonFormSpec<Input, Value, Refusal extends { readonly kind: string }> = {
  /** Made with `inLanguage`. */
  readonly path: string
  readonly command: Command<Input, Value, Refusal>
  form(language: Language, sender: Sender): z.ZodType<Input>
  /** The page of the form, with what was typed and what to do about it. */
  redisplay(context: PersonContext, form: FormState): Promise<Answer>
  refusal(refusal: Refusal | CommonRefusal, language: Language): FormProblem
  done(value: Value, language: Language): string
}

/**
 * A form behind the door of one's own file, as `staffForm` is for staff: read, checked, done as a command, then a
 * redirection. A button named `_look` shows the page again with what was typed and does nothing.
 */
export const personForm = <Input, Value, Refusal extends { readonly kind: string }>(
  spec: PersonFormSpec<Input, Value, Refusal>,
): Route => ({
  method: 'post',
  path: spec.path,
  action: spec.command.name,
  access: 'person',
  async handle(call) {
    const { context, parts, tenant, correlation } = call
    const language = guessLanguage(context, tenant.languages[0] ?? 'fr')
    const values = await readForm(context)
    const personId = await personOf(call)
    if (personId === undefined) return context.redirect(`/${language}/file`, 303)
    const sent = textOf(values, '_submission')
    const state = { values, problems: [], submission: isUuid(sent) ? sent : uuidv7() }
    const parsed = spec.form(language, { personId, params: context.req.param() }).safeParse(fieldsOf(values))
    if (!parsed.success) return show(call, spec, { ...state, problems: problemsOf(parsed.error) })
    if (textOf(values, '_look') === 'yes') return show(call, spec, state)
    const caller = {
      tenantId: tenant.id,
      actor: { kind: 'person', id: personId } as const,
      correlation,
      submissionId: state.submission,
    }
    const result = await parts.execute(spec.command, caller, parsed.data)
    if (result.ok) return context.redirect(spec.done(result.value, language), 303)
    const problems = [spec.refusal(result.refusal, language)]
    return show(call, spec, { values, problems, submission: uuidv7() })
  },
})

function show<Input, Value, Refusal extends { readonly kind: string }>(
  call: Call,
  { command, redisplay }: PersonFormSpec<Input, Value, Refusal>,
  state: FormState,
): Promise<Response> {
  return showPersonPage(call, {
    action: command.name,
    access: 'person',
    show: async context => {
      const answer = await redisplay(context, state)
      if (answer instanceof Response || 'redirect' in answer || 'notFound' in answer) return answer
      return state.problems.length === 0 ? answer : { ...answer, problems: state.problems, status: 422 }
    },
  })
}

import type { Language } from '#kernel/language.ts'
import { addressOf } from '#platform/http/address-of.ts'
import { giveSession } from '#platform/http/cookies.ts'
import { type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import type { Call, FormProblem, Route, View } from '#platform/http/route.ts'
import { Button, Form, TextField } from '#ui/index.ts'
import { type TakenUp, takeUp } from '../commands/take-up.ts'
import { sentences } from '../messages/index.ts'
import { anybody, askGet, askPost, at, languageOf, showAsking } from './ask-call.ts'

type Shown = { readonly values: FormValues; readonly problem: FormProblem | undefined }

function againView(language: Language, { values, problem }: Shown, lost: 'lost' | undefined): View {
  const m = sentences(language)
  const body = (
    <Form action={at(language, '/again')}>
      <TextField
        name="code"
        label={m.againCode}
        hint={m.againCodeHint}
        value={textOf(values, 'code')}
        error={problem?.field === 'code' ? problem.text : undefined}
        width={20}
        autocomplete="off"
        spellcheck="off"
      />
      <TextField
        name="pin"
        label={m.againPin}
        type="password"
        inputmode="numeric"
        autocomplete="one-time-code"
        width={10}
      />
      <Button>{m.go}</Button>
    </Form>
  )
  const said = lost === undefined ? undefined : ({ kind: 'info', text: m.lost } as const)
  const outcome = problem === undefined ? {} : ({ problems: [problem], status: 422 } as const)
  return { title: m.againTitle, lead: m.againLead, body, said, back: at(language), ...outcome }
}

const show = (call: Call, shown: Shown = { values: {}, problem: undefined }) =>
  showAsking(call, 'asking:take-up', ({ language, url }) =>
    againView(language, shown, url.searchParams.get('lost') === 'yes' ? 'lost' : undefined),
  )

function problemOf(outcome: Exclude<TakenUp, { kind: 'Open' }>, language: Language): FormProblem {
  const m = sentences(language)
  if (outcome.kind === 'NoMatch') return { field: 'code', text: m.againNo }
  return { field: 'code', text: outcome.kind === 'Locked' ? m.againLocked : m.againSlow(outcome) }
}

async function comeBack(call: Call): Promise<Response> {
  const { context, parts } = call
  const language = languageOf(call)
  const values = await readForm(context)
  const [code, pin] = [textOf(values, 'code').slice(0, 40), textOf(values, 'pin').slice(0, 10)]
  const input = { code, pin: pin === '' ? null : pin, from: addressOf(context) }
  const result = await parts.execute(takeUp, anybody(call), input)
  if (!result.ok) throw new Error('Coming back is never refused.')
  if (result.value.kind !== 'Open') return show(call, { values, problem: problemOf(result.value, language) })
  giveSession(context, 'asking', { policy: parts.cookies, token: result.value.session })
  return context.redirect(at(language, '/check'), 303)
}

/** Taking an ask up again with its code. */
export const againRoutes: readonly Route[] = [
  askGet('/again', 'asking:take-up', call => show(call)),
  askPost('/again', 'asking:take-up', comeBack),
]

import { isPhone } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import type { Call, FormProblem, PersonContext, Route, View } from '#platform/http/route.ts'
import { Button, ButtonLink, Form, TextField } from '#ui/index.ts'
import { askCallBack } from '../commands/ask-call-back.ts'
import { saveAnswers } from '../commands/save-answers.ts'
import { dueForCall } from '../domain/call-back.ts'
import { sentences } from '../messages/index.ts'
import { questionSentences } from '../messages/questions.ts'
import { callBackOf } from '../queries/call-backs.ts'
import { anybody, askGet, askPost, at, languageOf, type Open, sessionOf, showOpen } from './ask-call.ts'
import { Code } from './question-page.tsx'
import { Leave } from './start-page.tsx'

type Shown = { readonly values: FormValues; readonly problems: readonly FormProblem[] }
type Here = PersonContext & { readonly draft: Open }

const problemIn = ({ problems }: Shown, field: string) => problems.find(each => each.field === field)?.text

const Digits = ({ here: { language }, shown }: { here: Here; shown: Shown }) => {
  const m = sentences(language)
  return (
    <section aria-labelledby="digits">
      <h2 id="digits">{m.pinTitle}</h2>
      <Form action={at(language, '/pin')}>
        <TextField
          name="pin"
          label={m.pin}
          hint={m.pinHint}
          type="password"
          inputmode="numeric"
          autocomplete="one-time-code"
          width={10}
          error={problemIn(shown, 'pin')}
        />
        <Button kind="secondary">{m.pinSave}</Button>
      </Form>
    </section>
  )
}

const CallMe = ({ here: { language }, shown }: { here: Here; shown: Shown }) => {
  const m = sentences(language)
  const field = (name: 'callName' | 'phone' | 'moment') => ({
    name,
    value: textOf(shown.values, name),
    error: problemIn(shown, name),
    autocomplete: 'off',
  })
  return (
    <section aria-labelledby="call">
      <h2 id="call">{m.callTitle}</h2>
      <p>{m.callText}</p>
      <Form action={at(language, '/call-back')}>
        <TextField {...field('phone')} label={m.callPhone} type="tel" width={20} />
        <TextField {...field('callName')} label={m.callName} />
        <TextField {...field('moment')} label={m.callMoment} hint={m.callMomentHint} />
        <Button>{m.callSend}</Button>
      </Form>
    </section>
  )
}

const Come = ({ here: { language, tenant } }: { here: Here }) => {
  const m = sentences(language)
  const address = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return (
    <section aria-labelledby="come">
      <h2 id="come">{m.comeTitle}</h2>
      <p>
        {m.come({ address, hours: tenant.openingHours[language] })} {m.comeText}
      </p>
    </section>
  )
}

async function pauseView(here: Here, shown: Shown): Promise<View> {
  const { db, language, draft, url } = here
  const m = sentences(language)
  const call = await callBackOf(db, draft.id)
  const promised =
    call === undefined
      ? undefined
      : m.callDone({ date: formatIsoDate(dueForCall(call.askedAt).toString(), language) })
  const text = url.searchParams.get('pin') === 'kept' ? m.pinSaved : promised
  const body = (
    <>
      <Code draft={draft} language={language} />
      {promised === undefined ? <CallMe here={here} shown={shown} /> : null}
      <Come here={here} />
      {draft.sees ? <Digits here={here} shown={shown} /> : null}
      <p>
        <ButtonLink kind="plain" href={at(language, '/check')}>
          {m.openOn}
        </ButtonLink>
      </p>
      <Leave language={language} words={m.leave} />
    </>
  )
  const { problems } = shown
  const outcome = problems.length > 0 ? ({ problems, status: 422 } as const) : {}
  const said = text === undefined ? undefined : ({ kind: 'done', text } as const)
  return { title: m.pauseTitle, lead: m.pauseLead, body, said, back: at(language, '/check'), ...outcome }
}

const show = (call: Call, shown: Shown = { values: {}, problems: [] }) =>
  showOpen(call, 'asking:call-back', here => pauseView(here, shown))

async function keepDigits(call: Call): Promise<Response> {
  const { context, parts } = call
  const language = languageOf(call)
  const values = await readForm(context)
  const pin = textOf(values, 'pin').trim()
  if (!/^\d{4,6}$/.test(pin))
    return show(call, { values, problems: [{ field: 'pin', text: questionSentences(language).faults.pin }] })
  const input = { session: sessionOf(call) ?? '', answers: {}, pin }
  const saved = await parts.execute(saveAnswers, anybody(call), input)
  return saved.ok ? context.redirect(at(language, '/pause?pin=kept'), 303) : show(call)
}

function problemsWith(values: FormValues, call: Call): readonly FormProblem[] {
  const m = questionSentences(languageOf(call)).faults
  const [phone, name, moment] = ['phone', 'callName', 'moment'].map(field => textOf(values, field).trim())
  return [
    ...(isPhone(phone ?? '') && (phone ?? '').length <= 30 ? [] : [{ field: 'phone', text: m.phone }]),
    ...((name ?? '').length > 100 ? [{ field: 'callName', text: m.long({ most: 100 }) }] : []),
    ...((moment ?? '').length > 200 ? [{ field: 'moment', text: m.long({ most: 200 }) }] : []),
  ]
}

async function callMe(call: Call): Promise<Response> {
  const { context, parts } = call
  const language = languageOf(call)
  const values = await readForm(context)
  const problems = problemsWith(values, call)
  if (problems.length > 0) return show(call, { values, problems })
  const text = (field: string) =>
    textOf(values, field)
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
  const wish = { phone: text('phone'), name: text('callName') || null, moment: text('moment') || null }
  const input = { session: sessionOf(call) ?? '', language, ...wish }
  const asked = await parts.execute(askCallBack, anybody(call), input)
  return asked.ok ? context.redirect(at(language, '/pause'), 303) : show(call)
}

/** Stopping half-way: be called, come, or come back with the code. */
export const pauseRoutes: readonly Route[] = [
  askGet('/pause', 'asking:call-back', call => show(call)),
  askGet('/pin', 'asking:save', call => show(call)),
  askPost('/pin', 'asking:save', keepDigits),
  askGet('/call-back', 'asking:call-back', call => show(call)),
  askPost('/call-back', 'asking:call-back', callMe),
]

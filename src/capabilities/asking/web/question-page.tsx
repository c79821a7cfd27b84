import { codeGroups } from '#capabilities/people/index.ts'
import { brusselsToday, formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { FormValues } from '#platform/http/form-body.ts'
import { readForm } from '#platform/http/form-body.ts'
import type { Call, FormProblem, PersonContext, Route, View } from '#platform/http/route.ts'
import { Button, ButtonRow, Form } from '#ui/index.ts'
import { saveAnswers } from '../commands/save-answers.ts'
import { around, numberOf, type Question, questions } from '../domain/questions.ts'
import { sentences } from '../messages/index.ts'
import { askedAs, colon } from '../messages/questions.ts'
import { anybody, askGet, askPost, at, languageOf, type Open, sessionOf, showOpen } from './ask-call.ts'
import { listsIn } from './lists.ts'
import { QuestionFields } from './question-fields.tsx'
import { answersIn, problemsIn } from './read-answers.ts'

/** The code under which it is kept, in sight on every page: the way back. */
export const Code = ({ draft, language }: { draft: Open; language: Language }) => {
  const m = sentences(language)
  return (
    <p class="quiet">
      {m.code}
      {colon(language)}
      <strong>{codeGroups(draft.sealed.code).join(' ')}</strong>. {m.codeText}{' '}
      {m.keptUntil({ date: formatIsoDate(draft.keptUntil, language) })}
    </p>
  )
}

type Shown = { readonly values: FormValues; readonly problems: readonly FormProblem[] }

/** Where one goes on: to the next question, or back to the reading once it was reached. */
const checking = (url: URL): string => (url.searchParams.get('check') === 'yes' ? '?check=yes' : '')

const backOf = (question: Question, language: Language, url: URL): string => {
  const { before } = around(question.code)
  if (checking(url) !== '') return at(language, '/check')
  return before === undefined ? at(language) : at(language, `/${numberOf(before)}`)
}

async function questionView(
  context: PersonContext & { readonly draft: Open },
  question: Question,
  { values, problems }: Shown,
): Promise<View> {
  const { language, url, draft } = context
  const [m, asked] = [sentences(language), askedAs(question.code, language)]
  const number = numberOf(question.code)
  const asking = { values, problems, language, lists: listsIn(language), fill: 'own' } as const
  const body = (
    <>
      <p class="quiet">{m.step({ number, of: questions.length })}</p>
      {draft.sees ? null : (
        <p>
          {m.unseen} {m.unseenKeep}
        </p>
      )}
      <Form action={`${at(language, `/${number}`)}${checking(url)}`}>
        <QuestionFields question={question} asking={asking} />
        <ButtonRow>
          <Button>{m.go}</Button>
          <Button kind="plain" name="_go" value="pause">
            {m.stop}
          </Button>
        </ButtonRow>
      </Form>
      <Code draft={draft} language={language} />
    </>
  )
  const outcome = problems.length > 0 ? ({ problems, status: 422 } as const) : {}
  return { title: asked.title, lead: asked.why, body, back: backOf(question, language, url), ...outcome }
}

const questionAt = ({ context }: Call): Question | undefined =>
  questions[Number(context.req.param('number')) - 1]

/** Brought back from the reading: what is wrong with an answer that was saved, or is missing. */
const wrongIn = ({ url, language, today }: PersonContext, question: Question, saved: FormValues) =>
  url.searchParams.get('wrong') === 'yes'
    ? problemsIn(question, answersIn(saved, question.fields), { language, today })
    : []

const show = (call: Call, typed?: Shown) =>
  showOpen(call, 'asking:save', context => {
    const question = questionAt(call)
    if (question === undefined) return { notFound: true }
    const saved: FormValues = context.draft.sees ? context.draft.sealed.values : {}
    return questionView(
      context,
      question,
      typed ?? { values: saved, problems: wrongIn(context, question, saved) },
    )
  })

/** After danger, hunger or a night outside one is told where to go before anything else is asked. */
function nextOf(question: Question, { answers, values, url, language }: Next): string {
  if (textIs(values, 'pause')) return at(language, '/pause')
  const urgent = question.code === 'urgent' && [answers['urgencies'] ?? []].flat().length > 0
  if (urgent) return `${at(language, '/urgent')}${checking(url)}`
  const { after } = around(question.code)
  return checking(url) !== '' || after === undefined
    ? at(language, '/check')
    : at(language, `/${numberOf(after)}`)
}

type Next = {
  readonly answers: FormValues
  readonly values: FormValues
  readonly url: URL
  readonly language: Language
}

const textIs = (values: FormValues, go: string): boolean => values['_go'] === go

/** Stopping here asks for nothing: an answer that is not there yet is not missing. */
const nothingIn = (answers: FormValues): boolean => Object.values(answers).every(value => value.length === 0)

async function answer(call: Call): Promise<Response> {
  const { context, parts } = call
  const question = questionAt(call)
  const language = languageOf(call)
  const values = await readForm(context)
  if (question === undefined) return show(call)
  const answers = answersIn(values, question.fields)
  const next = nextOf(question, { answers, values, url: new URL(context.req.url), language })
  if (textIs(values, 'pause') && nothingIn(answers)) return context.redirect(next, 303)
  const problems = problemsIn(question, values, { language, today: brusselsToday(parts.clock) })
  if (problems.length > 0) return show(call, { values, problems })
  const input = { session: sessionOf(call) ?? '', answers, pin: null }
  const saved = await parts.execute(saveAnswers, anybody(call), input)
  return saved.ok ? context.redirect(next, 303) : show(call, { values, problems: [] })
}

/** One question a page, saved at each step. */
export const questionRoutes: readonly Route[] = [
  askGet('/:number{[1-9]}', 'asking:save', call => show(call)),
  askPost('/:number{[1-9]}', 'asking:save', answer),
]

import { contactChannelName } from '#capabilities/people/index.ts'
import { brusselsToday } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { FormValues } from '#platform/http/form-body.ts'
import type { Call, FormProblem, Route, View } from '#platform/http/route.ts'
import { Banner, Button, ButtonLink, ButtonRow, Form, SummaryList } from '#ui/index.ts'
import { sendAsk } from '../commands/send-ask.ts'
import { numberOf, type Question } from '../domain/questions.ts'
import { reachMissing, reachOf } from '../domain/told.ts'
import { sentences } from '../messages/index.ts'
import { askedAs, colon } from '../messages/questions.ts'
import { draftOfSession } from '../queries/drafts.ts'
import { anybody, askGet, askPost, at, languageOf, type Open, sessionOf, showOpen } from './ask-call.ts'
import { type Lists, listsIn } from './lists.ts'
import { Code } from './question-page.tsx'
import { answersIn, questionWith, readTold } from './read-answers.ts'
import { readBack, type Spoken } from './read-back.ts'

/** The answers as they will be sent: the language of the page stands in for one that was not chosen. */
const valuesIn = ({ sealed }: Open, language: Language): FormValues => {
  const values = answersIn({ ...sealed.values })
  return { ...values, language: values['language'] === '' ? language : (values['language'] ?? language) }
}

const Words = ({
  spoken,
  language,
  sees,
}: {
  spoken: readonly Spoken[]
  language: Language
  sees: 'all' | 'nothing'
}) => {
  const m = sentences(language)
  if (spoken.length === 0) return <>{m.noAnswer}</>
  if (sees === 'nothing') return <>{m.hidden}</>
  return (
    <>
      {spoken.map(({ label, words }) => (
        <p class="said">
          {label}
          {colon(language)}
          {words}
        </p>
      ))}
    </>
  )
}

type Reading = {
  readonly draft: Open
  readonly language: Language
  readonly lists: Lists
  readonly problems: readonly FormProblem[]
}

const Answers = ({ draft, language, lists }: Reading) => {
  const m = sentences(language)
  const sees = draft.sees ? 'all' : 'nothing'
  const change = ({ code }: Question) => ({
    label: m.change,
    href: `${at(language, `/${numberOf(code)}`)}?check=yes`,
  })
  const all = readBack({ values: valuesIn(draft, language), language, lists })
  return (
    <SummaryList
      rows={all.map(({ question, spoken }) => ({
        key: askedAs(question.code, language).title,
        value: <Words spoken={spoken} language={language} sees={sees} />,
        action: change(question),
      }))}
    />
  )
}

const Reach = ({ draft, language, today }: Reading & { today: Temporal.PlainDate }) => {
  const read = readTold(valuesIn(draft, language), { language, today })
  if ('problems' in read || !reachMissing(read.told)) return null
  const way = contactChannelName(reachOf(read.told), language)
  return <Banner kind="warn" title={sentences(language).reachOther({ way })} />
}

function checkView(reading: Reading & { readonly today: Temporal.PlainDate }): View {
  const { draft, language, problems } = reading
  const m = sentences(language)
  const body = (
    <>
      <Answers {...reading} />
      <Reach {...reading} />
      <p>
        <a href={at(language, '/papers')}>{m.papersLink}</a>
      </p>
      <Form action={at(language, '/send')}>
        <ButtonRow>
          <Button>{m.send}</Button>
          <ButtonLink kind="plain" href={at(language, '/pause')}>
            {m.stop}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Code draft={draft} language={language} />
    </>
  )
  const outcome = problems.length > 0 ? ({ problems, status: 422 } as const) : {}
  return {
    title: m.checkTitle,
    lead: m.checkLead,
    body,
    back: at(language, `/${numberOf('word')}`),
    ...outcome,
  }
}

const show = (call: Call, problems: readonly FormProblem[] = []) =>
  showOpen(call, 'asking:send', async ({ draft, language, today }) =>
    checkView({ draft, language, lists: listsIn(language), problems, today }),
  )

async function told(call: Call, session: string) {
  const { parts, tenant } = call
  const [language, now, today] = [languageOf(call), parts.clock.now(), brusselsToday(parts.clock)]
  const draft = await parts.database.transact({ tenantId: tenant.id }, db =>
    draftOfSession({ db, tenantId: tenant.id, now, tools: parts.tools }, session),
  )
  if (draft?.sealed === undefined || draft.requestId !== null) return undefined
  return readTold(valuesIn({ ...draft, sealed: draft.sealed }, language), { language, today })
}

async function send(call: Call): Promise<Response> {
  const { context, parts } = call
  const [session, language] = [sessionOf(call) ?? '', languageOf(call)]
  const read = await told(call, session)
  if (read === undefined) return show(call) // sent already, or closed: each has its page
  const [first] = 'problems' in read ? read.problems : []
  const question = questionWith(first?.field ?? '')
  if ('problems' in read)
    return question === undefined
      ? show(call, [{ text: sentences(language).problems }])
      : context.redirect(`${at(language, `/${numberOf(question.code)}`)}?check=yes&wrong=yes`, 303)
  const result = await parts.execute(sendAsk, anybody(call), { session, language, told: read.told })
  if (!result.ok && result.refusal.kind === 'NotNow')
    return show(call, [{ text: sentences(language).notNow }])
  return result.ok ? context.redirect(at(language, '/sent'), 303) : show(call)
}

/** Reading everything again in plain words, changing any answer, sending. */
export const checkRoutes: readonly Route[] = [
  askGet('/check', 'asking:send', call => show(call)),
  askGet('/send', 'asking:send', call => show(call)),
  askPost('/send', 'asking:send', send),
]

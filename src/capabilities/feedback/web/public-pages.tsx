import { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import { isUuid, uuidv7 } from '#kernel/uuid.ts'
import { type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import { formOptionalText, formText } from '#platform/http/form-fields.ts'
import { inLanguage, personOf, personPage, showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Call, FormProblem, PersonContext, Route, View } from '#platform/http/route.ts'
import { problemsOf } from '#platform/http/staff-form.ts'
import { Button, Form, SummaryList, TextArea, TextField } from '#ui/index.ts'
import { sayReport } from '../commands/report.ts'
import { bounds, outcomes, pageOf } from '../domain/report.ts'
import { sentences } from '../messages/index.ts'
import { ownReports, type Report, toldReports } from '../queries/reports.ts'

type State = { readonly values: FormValues; readonly problems: readonly FormProblem[] }

const base = { path: inLanguage('/stuck'), action: 'feedback:report', access: 'public' } as const

const outcomeWord = (outcome: string | null, language: Language): string => {
  const m = sentences(language)
  const known = outcomes.find(one => one === outcome)
  return known === undefined ? m.noAnswer : m.outcomes[known]
}

type Asking = State & {
  readonly language: Language
  readonly known: 'person' | 'passer-by'
  readonly hidden: FormValues
}

const Questions = ({ language, values, problems, known, hidden }: Asking) => {
  const m = sentences(language)
  const problem = (field: string) => problems.find(each => each.field === field)?.text
  return (
    <Form action={`/${language}/stuck`} hidden={hidden as Record<string, string>}>
      <TextArea
        name="words"
        label={m.words}
        hint={m.wordsHint}
        value={textOf(values, 'words')}
        error={problem('words')}
      />
      {known === 'person' ? null : (
        <TextField
          name="reach"
          label={m.reach}
          hint={m.reachHint}
          value={textOf(values, 'reach')}
          error={problem('reach')}
          autocomplete="off"
        />
      )}
      <Button>{m.send}</Button>
    </Form>
  )
}

const Mine = ({ list, language }: { list: readonly Report[]; language: Language }) => {
  const m = sentences(language)
  if (list.length === 0) return null
  return (
    <>
      <h2>{m.mine}</h2>
      <SummaryList
        rows={list.map(({ words, outcome, answer }) => ({
          key: words,
          value: answer === null ? m.noAnswer : `${outcomeWord(outcome, language)}. ${answer}`,
        }))}
      />
    </>
  )
}

async function sayView(
  { db, url, language, personId }: PersonContext,
  { values, problems }: State,
): Promise<View> {
  const m = sentences(language)
  const mine = personId === undefined ? [] : await ownReports(db, { personId })
  const asked = (name: 'from' | 'ref') => textOf(values, name) || (url.searchParams.get(name) ?? '')
  const from = pageOf(asked('from'))
  const hidden = { _submission: uuidv7(), from, ref: asked('ref').slice(0, 200) }
  const known = personId === undefined ? 'passer-by' : 'person'
  if (url.searchParams.get('done') === 'yes') {
    const body = (
      <>
        <p>{known === 'person' ? m.sentFile : m.sentReach}</p>
        <p>
          <a href={from}>{m.back}</a>
        </p>
        <Mine list={mine} language={language} />
      </>
    )
    return { title: m.sayTitle, body, said: { kind: 'done', text: m.sent } }
  }
  const body = (
    <>
      <Questions {...{ values, problems, language, known, hidden }} />
      <Mine list={mine} language={language} />
      <p>
        <a href={`/${language}/told`}>{m.title}</a>
      </p>
    </>
  )
  const outcome = problems.length > 0 ? ({ problems, status: 422 } as const) : {}
  return { title: m.sayTitle, lead: m.sayLead, body, ...outcome }
}

const show = (call: Call, state: State) =>
  showPersonPage(call, { ...base, show: context => sayView(context, state) })

function readSaid(values: FormValues, language: Language) {
  const m = sentences(language)
  const long = { long: m.wordsLong, control: m.control }
  return z
    .object({
      words: formText(bounds.words, { required: m.wordsRequired, ...long }),
      reach: formOptionalText(bounds.reach, { long: m.reachLong, control: m.control }),
    })
    .safeParse({ words: textOf(values, 'words'), reach: textOf(values, 'reach') })
}

async function say(call: Call): Promise<Response> {
  const { context, parts, tenant, correlation } = call
  const language = guessLanguage(context, 'fr')
  const values = await readForm(context)
  const parsed = readSaid(values, language)
  if (!parsed.success) return show(call, { values, problems: problemsOf(parsed.error) })
  const [from, ref, sent] = [textOf(values, 'from'), textOf(values, 'ref'), textOf(values, '_submission')]
  const personId = await personOf(call)
  const actor =
    personId === undefined ? ({ kind: 'system' } as const) : ({ kind: 'person', id: personId } as const)
  const caller = { tenantId: tenant.id, actor, correlation, ...(isUuid(sent) && { submissionId: sent }) }
  const said = { kind: 'stuck' as const, from: from.slice(0, 2_000), ref: ref.slice(0, 200), language }
  const result = await parts.execute(sayReport, caller, { ...said, ...parsed.data })
  if (!result.ok) return show(call, { values, problems: [{ text: sentences(language).tooMany }] })
  return context.redirect(`/${language}/stuck?done=yes&from=${encodeURIComponent(pageOf(from))}`, 303)
}

const toldPage = personPage({
  path: inLanguage('/told'),
  action: 'feedback:told',
  access: 'public',
  async show({ db, language }) {
    const m = sentences(language)
    const list = await toldReports(db)
    const rows = list.map(({ told, outcome }) => ({
      key: told[language] ?? Object.values(told)[0] ?? '',
      value: outcomeWord(outcome, language),
    }))
    const body = list.length === 0 ? <p>{m.none}</p> : <SummaryList rows={rows} />
    return { title: m.title, lead: m.lead, body, back: `/${language}`, findable: 'yes' as const }
  },
})

/** "I am stuck" and what came of it, for everybody. */
export const publicRoutes: readonly Route[] = [
  { ...base, method: 'get', handle: call => show(call, { values: {}, problems: [] }) },
  { ...base, method: 'post', handle: say },
  toldPage,
]

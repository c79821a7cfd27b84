import type { Language } from '#kernel/language.ts'
import { isUuid, uuidv7 } from '#kernel/uuid.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { formOptionalText } from '#platform/http/form-fields.ts'
import { inLanguage, personOf, showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Answer, Call, FormProblem, PersonContext, Route } from '#platform/http/route.ts'
import { Button, FileField, Form, Radios, TextField } from '#ui/index.ts'
import { sendPapers } from '../commands/send.ts'
import { bounds } from '../domain/paper.ts'
import { sentences } from '../messages/index.ts'
import { faultSentence, paperName } from '../messages/words.ts'
import { openAsksOf } from '../queries/asks.ts'
import { largestMb } from '../queries/limit.ts'
import { personFile } from '../queries/person-file.ts'
import { ownPapersPath } from './own-papers.tsx'
import { type PapersForm, readPapersForm } from './sent-files.ts'

type State = {
  readonly values: FormValues
  readonly problems: readonly FormProblem[]
  /** How many came in well although others did not. */
  readonly came: number
}

const base = { path: inLanguage('/file/papers/send'), action: 'documents:send', access: 'person' } as const

/** Telephones that are asked for these send a photo they keep in another form as JPEG; whatever comes is read anyway. */
const accept = 'image/jpeg,image/png,image/webp,application/pdf,.heic,.heif'

type Asked = { readonly value: string; readonly label: string }

const Questions = ({
  language,
  state,
  asks,
}: {
  language: Language
  state: State
  asks: readonly Asked[]
}) => {
  const m = sentences(language)
  const problem = (field: string) => state.problems.find(each => each.field === field)?.text
  const other = { value: 'other', label: m.whichOther }
  return (
    <Form action={`${ownPapersPath(language)}/send`} sends="files" hidden={{ _submission: uuidv7() }}>
      {asks.length === 0 ? null : (
        <Radios name="ask" label={m.which} value={textOf(state.values, 'ask')} choices={[...asks, other]} />
      )}
      <FileField
        name="files"
        label={m.files}
        hint={m.filesHint}
        error={problem('files')}
        accept={accept}
        count="many"
      />
      <TextField
        name="words"
        label={m.words}
        hint={m.wordsHint}
        value={textOf(state.values, 'words')}
        error={problem('words')}
      />
      <Button>{m.sendButton}</Button>
    </Form>
  )
}

async function sendView(context: PersonContext, state: State): Promise<Answer> {
  const { db, language, personId, today, url } = context
  const file = await personFile(db, personId)
  if (file === undefined) return { redirect: `/${language}/file/status` }
  const m = sentences(language)
  const asks = await openAsksOf(db, file.dossierId)
  const asked = textOf(state.values, 'ask') || (url.searchParams.get('ask') ?? '')
  const shown = { ...state, values: { ...state.values, ask: asked } }
  const choices = asks.map(ask => ({ value: ask.id, label: paperName(ask, language) }))
  const most = await largestMb(db, today.toString())
  const { problems, came } = state
  return {
    title: m.sendTitle,
    lead: m.sendLead({ most }),
    body: <Questions language={language} state={shown} asks={choices} />,
    back: ownPapersPath(language),
    problems,
    said: came > 0 ? { kind: 'done', text: m.sentSome({ count: came }) } : undefined,
    ...(problems.length > 0 && { status: 422 as const }),
  }
}

const show = (call: Call, state: State) =>
  showPersonPage(call, { ...base, show: context => sendView(context, state) })

const fresh: State = { values: {}, problems: [], came: 0 }

/** What is wrong with the form as a whole: a file each, nothing chosen, words too long. */
function problemsIn({ kept, notTaken }: PapersForm, words: string | null | undefined, language: Language) {
  const m = sentences(language)
  const files = notTaken.map(each => ({ field: 'files', text: faultSentence(each, language) }))
  return [
    ...files,
    ...(kept.length + files.length === 0 ? [{ field: 'files', text: m.filesRequired }] : []),
    ...(words === undefined ? [{ field: 'words', text: m.wordsLong }] : []),
  ]
}

const readWords = ({ values }: PapersForm, language: Language): string | null | undefined => {
  const m = sentences(language)
  const parsed = formOptionalText(bounds.words, { long: m.wordsLong, control: m.control })
  return parsed.safeParse(textOf(values, 'words')).data
}

/** Receives what was sent. What is good came in, whatever is wrong with the rest: the page says which is which. */
async function send(call: Call): Promise<Response> {
  const { context, parts, tenant, correlation } = call
  const language = guessLanguage(context, 'fr')
  const personId = await personOf(call)
  if (personId === undefined) return context.redirect(`/${language}/file`, 303)
  const form = await readPapersForm(call)
  const words = readWords(form, language)
  const problems = problemsIn(form, words, language)
  if (form.kept.length === 0 || words === undefined)
    return show(call, { values: form.values, problems, came: 0 })
  const [ask, sent] = [textOf(form.values, 'ask'), textOf(form.values, '_submission')]
  const caller = {
    tenantId: tenant.id,
    actor: { kind: 'person', id: personId } as const,
    correlation,
    ...(isUuid(sent) && { submissionId: sent }),
  }
  const input = { askId: isUuid(ask) ? ask : null, words, files: form.kept }
  const result = await parts.execute(sendPapers, caller, input)
  if (!result.ok)
    return show(call, { values: form.values, problems: [{ text: sentences(language).gone }], came: 0 })
  const { came, again } = result.value
  if (problems.length > 0) return show(call, { values: form.values, problems, came })
  return context.redirect(`${ownPapersPath(language)}?sent=${came}&again=${again}`, 303)
}

/** A person sends papers, without script, several at a time. */
export const sendRoutes: readonly Route[] = [
  { ...base, method: 'get', handle: call => show(call, fresh) },
  { ...base, method: 'post', handle: send },
]

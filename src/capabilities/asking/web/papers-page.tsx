import { faultSentence, loosePapers, type PapersForm, readPapersForm } from '#capabilities/documents/index.ts'
import type { Language } from '#kernel/language.ts'
import { isUuid } from '#kernel/uuid.ts'
import { readForm, textOf } from '#platform/http/form-body.ts'
import type { Call, FormProblem, PersonContext, Route, View } from '#platform/http/route.ts'
import { Button, ButtonLink, FileField, Form } from '#ui/index.ts'
import { keepPapers } from '../commands/keep-papers.ts'
import { sentences } from '../messages/index.ts'
import { anybody, askGet, askPost, at, languageOf, type Open, sessionOf, showOpen } from './ask-call.ts'

/** What telephones are asked for; whatever comes is read by what it is. */
const accept = 'image/jpeg,image/png,image/webp,application/pdf,.heic,.heif'

type Papers = Awaited<ReturnType<typeof loosePapers>>

const Sent = ({ papers, language, sees }: { papers: Papers; language: Language; sees: boolean }) => {
  const m = sentences(language)
  return (
    <ul>
      {papers.map(({ id, name }, index) => (
        <li>
          <Form action={at(language, '/papers/without')} hidden={{ paper: id }} shape="line">
            <span>{(sees ? name : null) ?? m.paperNumber({ number: index + 1 })}</span>
            <Button kind="plain">{m.paperRemove}</Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}

async function papersView(
  { db, language, draft }: PersonContext & { readonly draft: Open },
  problems: readonly FormProblem[],
): Promise<View> {
  const m = sentences(language)
  const papers = await loosePapers(db, draft.id)
  const body = (
    <>
      <Sent papers={papers} language={language} sees={draft.sees} />
      <Form action={at(language, '/papers')} sends="files">
        <FileField
          name="files"
          label={m.papersField}
          error={problems[0]?.text}
          accept={accept}
          count="many"
        />
        <Button kind="secondary">{m.papersSend}</Button>
      </Form>
      <p>
        <ButtonLink href={at(language, '/check')}>{m.papersGo}</ButtonLink>
      </p>
    </>
  )
  const outcome = problems.length > 0 ? ({ problems, status: 422 } as const) : {}
  return { title: m.papersTitle, lead: m.papersLead, body, back: at(language, '/check'), ...outcome }
}

const show = (call: Call, problems: readonly FormProblem[] = []) =>
  showOpen(call, 'asking:papers', context => papersView(context, problems))

function problemsIn({ kept, notTaken }: PapersForm, language: Language): readonly FormProblem[] {
  const refused = notTaken.map(each => ({ field: 'files', text: faultSentence(each, language) }))
  const none = kept.length + refused.length === 0
  return none ? [{ field: 'files', text: sentences(language).papersNone }] : refused
}

/** A body is read for nobody but a browser that holds an unfinished ask. */
async function send(call: Call): Promise<Response> {
  const { parts } = call
  const session = sessionOf(call) ?? ''
  const held = await parts.execute(keepPapers, anybody(call), { session, kept: [], without: null })
  if (!held.ok) return show(call)
  const form = await readPapersForm(call)
  const problems = problemsIn(form, languageOf(call))
  await parts.execute(keepPapers, anybody(call), { session, kept: form.kept, without: null })
  return problems.length > 0
    ? show(call, problems)
    : call.context.redirect(at(languageOf(call), '/papers'), 303)
}

async function remove(call: Call): Promise<Response> {
  const paper = textOf(await readForm(call.context), 'paper')
  const input = { session: sessionOf(call) ?? '', kept: [], without: isUuid(paper) ? paper : null }
  await call.parts.execute(keepPapers, anybody(call), input)
  return call.context.redirect(at(languageOf(call), '/papers'), 303)
}

/** Photos and papers, now or later: never asked for, always welcome. */
export const papersRoutes: readonly Route[] = [
  askGet('/papers', 'asking:papers', call => show(call)),
  askPost('/papers', 'asking:papers', send),
  askPost('/papers/without', 'asking:papers', remove),
]

import { isUuid, uuidv7 } from '#kernel/uuid.ts'
import { type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import { inLanguage, personOf, showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Answer, Call, FormProblem, PersonContext, Route } from '#platform/http/route.ts'
import { Button, Form, TextArea } from '#ui/index.ts'
import { sayWithout } from '../commands/change-ask.ts'
import { bounds } from '../domain/paper.ts'
import { sentences } from '../messages/index.ts'
import { paperName } from '../messages/words.ts'
import { oneAsk } from '../queries/asks.ts'
import { personFile } from '../queries/person-file.ts'
import { ownPapersPath } from './own-papers.tsx'

type State = { readonly values: FormValues; readonly problems: readonly FormProblem[] }

const base = {
  path: inLanguage('/file/papers/:ask/without'),
  action: 'documents:without',
  access: 'person',
} as const

async function withoutView(context: PersonContext, { values, problems }: State): Promise<Answer> {
  const { db, language, personId, params } = context
  const m = sentences(language)
  const [file, id] = [await personFile(db, personId), params['ask'] ?? '']
  const ask = isUuid(id) ? await oneAsk(db, id) : undefined
  const back = ownPapersPath(language)
  if (ask === undefined || ask.personId !== file?.personId)
    return { title: m.gone, body: null, status: 404, back }
  const body = (
    <Form action={`${back}/${id}/without`} hidden={{ _submission: uuidv7() }}>
      <p>
        <strong>{paperName(ask, language)}</strong>
      </p>
      <TextArea
        name="words"
        label={m.withoutWords}
        hint={m.withoutHint}
        value={textOf(values, 'words')}
        error={problems.find(({ field }) => field === 'words')?.text}
        rows={3}
      />
      <Button>{m.withoutButton}</Button>
    </Form>
  )
  const wrong = problems.length > 0 && { status: 422 as const }
  return { title: m.withoutTitle, lead: m.withoutLead, body, back, problems, ...wrong }
}

const show = (call: Call, state: State) =>
  showPersonPage(call, { ...base, show: context => withoutView(context, state) })

async function say(call: Call): Promise<Response> {
  const { context, parts, tenant, correlation } = call
  const language = guessLanguage(context, 'fr')
  const m = sentences(language)
  const personId = await personOf(call)
  if (personId === undefined) return context.redirect(`/${language}/file`, 303)
  const values = await readForm(context)
  const faults = { required: m.withoutRequired, long: m.wordsLong, control: m.control }
  const words = formText(bounds.reason, faults).safeParse(textOf(values, 'words'))
  const text = words.error?.issues[0]?.message ?? m.withoutRequired
  if (!words.success) return show(call, { values, problems: [{ field: 'words', text }] })
  const askId = context.req.param('ask') ?? ''
  if (!isUuid(askId)) return show(call, { values, problems: [] })
  const caller = { tenantId: tenant.id, actor: { kind: 'person', id: personId } as const, correlation }
  const result = await parts.execute(sayWithout, caller, { askId, words: words.data })
  if (!result.ok) return show(call, { values, problems: [{ text: m.stale }] })
  return context.redirect(`${ownPapersPath(language)}?done=without`, 303)
}

/** A person says that they do not have a paper: a human looks for another way. */
export const withoutRoutes: readonly Route[] = [
  { ...base, method: 'get', handle: call => show(call, { values: {}, problems: [] }) },
  { ...base, method: 'post', handle: say },
]

import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import { formChoice, formOptionalText } from '#platform/http/form-fields.ts'
import { inLanguage, showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Call, FormProblem, PersonContext, Route, View } from '#platform/http/route.ts'
import { problemsOf } from '#platform/http/staff-form.ts'
import { writeReads } from '#platform/journal/journal.ts'
import { Button, Form, Phone, Radios, SummaryList, TextField } from '#ui/index.ts'
import { linkHash } from '../commands/link.ts'
import { sayByLink } from '../commands/record-arrival.ts'
import { partnerWords } from '../domain/orientation.ts'
import { linkSentences } from '../messages/index.ts'
import { type OrientationCard, orientationByLink } from '../queries/orientations.ts'

type State = { readonly values: FormValues; readonly problems: readonly FormProblem[] }

const base = { path: inLanguage('/o/:token'), action: 'handoffs:link', access: 'public' } as const

/** What the person agreed to show, and whom to call: nothing else of the file. */
const Facts = ({ one, language }: { one: OrientationCard; language: Language }) => {
  const m = linkSentences(language)
  const date = one.meetingOn === null ? '' : formatIsoDate(one.meetingOn, language)
  const meeting = one.meetingAt === null ? date : m.meetingAt({ date, at: one.meetingAt })
  return (
    <SummaryList
      rows={[
        ...(one.reason === null ? [] : [{ key: m.reason, value: one.reason }]),
        ...(one.meetingOn === null ? [] : [{ key: m.meeting, value: meeting }]),
        { key: m.contact, value: one.pilot.name },
        { key: m.phone, value: <Phone number={one.pilot.phone} /> },
      ]}
    />
  )
}

type Asking = State & { readonly action: string; readonly language: Language }

const Questions = ({ action, language, values, problems }: Asking) => {
  const m = linkSentences(language)
  const problem = (field: string) => problems.find(each => each.field === field)?.text
  return (
    <Form action={action}>
      <Radios
        name="state"
        label={m.question}
        value={textOf(values, 'state')}
        error={problem('state')}
        choices={partnerWords.map(value => ({ value, label: m[value] }))}
      />
      <TextField
        name="words"
        label={m.words}
        hint={m.wordsHint}
        value={textOf(values, 'words')}
        error={problem('words')}
        autocomplete="off"
      />
      <Button>{m.send}</Button>
    </Form>
  )
}

function openView(one: OrientationCard, context: PersonContext, state: State): View {
  const { language, url } = context
  const m = linkSentences(language)
  const thanks = url.searchParams.get('done') === 'yes'
  const body = (
    <>
      <Facts one={one} language={language} />
      {one.settledOn === null ? (
        <Questions {...state} action={url.pathname} language={language} />
      ) : (
        <p>{m.settled}</p>
      )}
      <p>{m.until({ date: formatIsoDate(one.linkUntil, language) })}</p>
    </>
  )
  const outcome = state.problems.length > 0 ? ({ problems: state.problems, status: 422 } as const) : {}
  const said = thanks ? ({ kind: 'done', text: m.thanks } as const) : undefined
  return { title: m.title({ name: one.firstName }), lead: m.lead, body, said, ...outcome }
}

/** The journal says that somebody outside looked: the person reads it. */
function journalLook(context: PersonContext, { correlation }: Call, one: OrientationCard): void {
  const actor = { kind: 'system' } as const
  const author = { tenantId: context.tenant.id, actor, role: undefined, now: context.now, correlation }
  const { requestId, dossierId, personId } = one
  writeReads(context.db, author, [
    { kind: 'read', action: base.action, purpose: 'task', requestId, dossierId, personId },
  ])
}

const showLink = (call: Call, state: State): Promise<Response> =>
  showPersonPage(call, {
    ...base,
    async show(context) {
      const { db, tenant, tools, today, language, params } = context
      const token = params['token'] ?? ''
      const one = await orientationByLink(db, linkHash(tools.secrets, tenant.id, token), today)
      const m = linkSentences(language)
      if (one === undefined) return { title: m.gone, lead: m.goneText, body: null, status: 404 }
      journalLook(context, call, one)
      return openView(one, context, state)
    },
  })

async function answerLink(call: Call): Promise<Response> {
  const { context, parts, tenant } = call
  const language = guessLanguage(context, 'fr')
  const m = linkSentences(language)
  const values = await readForm(context)
  const words = formOptionalText(1000, { long: m.long, control: m.control })
  const parsed = z
    .strictObject({ state: formChoice(partnerWords, m.choose), words })
    .safeParse({ state: textOf(values, 'state'), words: textOf(values, 'words') })
  if (!parsed.success) return showLink(call, { values, problems: problemsOf(parsed.error) })
  const token = context.req.param('token') ?? ''
  const caller = { tenantId: tenant.id, actor: { kind: 'system' } as const, correlation: call.correlation }
  const wellFormed = /^[\w-]{22}$/.test(token)
  const said = wellFormed && (await parts.execute(sayByLink, caller, { ...parsed.data, token })).ok
  if (!said) return showLink(call, { values: {}, problems: [] })
  return context.redirect(`/${language}/o/${token}?done=yes`, 303)
}

/** The link of a partner: open without account, shows what was agreed, takes one answer. */
export const linkRoutes: readonly Route[] = [
  { ...base, method: 'get', handle: call => showLink(call, { values: {}, problems: [] }) },
  { ...base, method: 'post', handle: answerLink },
]

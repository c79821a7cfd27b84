import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { languageName, personName } from '#capabilities/people/index.ts'
import type { Answer, FormProblem, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, ButtonRow, Card, Form, Phone, SummaryList } from '#ui/index.ts'
import { type DoRefusal, deeds, deedsFor, sayDone } from '../commands/human.ts'
import { tellPersons } from '../domain/access.ts'
import type { Attempt } from '../domain/sending.ts'
import { staffSentences } from '../messages/index.ts'
import { callWords } from '../messages/outgoing.ts'
import { type Outgoing, outgoingOfAttempt } from '../queries/outgoing.ts'
import { sendingOfAttempt } from '../queries/sendings.ts'
import { SendingsTable } from './sendings-list.tsx'

type Shown = { readonly outgoing: Outgoing; readonly context: StaffContext }

const Words = ({ outgoing, context: { language } }: Shown) => {
  const m = staffSentences(language)
  const { person } = outgoing
  const said = (one: typeof person.language) => callWords(outgoing, one).map(line => <p>{line}</p>)
  return (
    <>
      <Card title={m.wordsHers({ language: languageName(person.language, language).toLowerCase() })}>
        <div class="prose" lang={person.language}>
          {said(person.language)}
        </div>
      </Card>
      {person.language === language ? null : (
        <Card title={m.wordsYours}>
          <div class="prose">{said(language)}</div>
        </Card>
      )}
    </>
  )
}

const Mind = ({ outgoing: { person }, context: { language } }: Shown) => {
  const m = staffSentences(language)
  return (
    <>
      {person.sharedPhone ? (
        <Banner kind="warn" title={m.sharedPhone}>
          <p>{m.sharedPhoneText({ name: personName(person) })}</p>
        </Banner>
      ) : null}
      {person.safeContactNote === null ? null : (
        <Banner kind="warn" title={m.careful}>
          <p>{person.safeContactNote}</p>
        </Banner>
      )}
    </>
  )
}

const Calling = (shown: Shown) => {
  const { outgoing, context } = shown
  const m = staffSentences(context.language)
  const { phone } = outgoing.person
  return (
    <>
      <Mind {...shown} />
      <SummaryList rows={[{ key: m.phone, value: phone === null ? m.noPhone : <Phone number={phone} /> }]} />
      <Words {...shown} />
    </>
  )
}

const Letter = ({ outgoing: { sending, person }, context: { language } }: Shown) => {
  const m = staffSentences(language)
  return (
    <>
      <p>{[personName(person), ...person.addressLines].join(', ')}</p>
      {sending.documentId === null ? null : (
        <p>
          <a href={`/documents/${sending.documentId}`}>{m.letter}</a>
        </p>
      )}
    </>
  )
}

type Asked = Shown & { readonly attempt: Attempt; readonly form: FormState }

/** One button for each thing that may be said of it. */
const Deeds = ({ attempt, outgoing, context, form }: Asked) => {
  const m = staffSentences(context.language)
  return (
    <ButtonRow>
      {deedsFor(attempt).map((deed, at) => (
        <Form
          action={`/messages/tasks/${attempt.id}`}
          hidden={{ _submission: form.submission, personId: outgoing.person.id, deed }}
        >
          <Button kind={at === 0 ? 'primary' : 'secondary'}>{m.deeds[deed]}</Button>
        </Form>
      ))}
    </ButtonRow>
  )
}

const kindOf = ({ way, state }: Attempt) => (state === 'unsure' ? 'unsure' : way === 'call' ? 'call' : 'post')

async function taskView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params, tenant, may } = context
  const m = staffSentences(language)
  const id = params['id'] ?? ''
  const outgoing = await outgoingOfAttempt(db, tenant.id, id)
  const attempt = outgoing?.sending.attempts.find(one => one.id === id)
  if (outgoing === undefined || attempt === undefined) return { notFound: true }
  const { sending, person } = outgoing
  context.read({ personId: person.id, dossierId: sending.dossierId ?? undefined })
  const kind = kindOf(attempt)
  const open = deedsFor(attempt).length > 0
  const shown = { outgoing, context }
  const body = (
    <>
      {open && kind === 'call' ? <Calling {...shown} /> : null}
      {open && kind === 'post' ? <Letter {...shown} /> : null}
      {open && may(tellPersons) ? <Deeds {...shown} attempt={attempt} form={form} /> : null}
      <Card title={m.tried}>
        <SendingsTable sendings={[sending]} language={language} />
      </Card>
    </>
  )
  const said = open ? undefined : ({ kind: 'info', text: m.settled } as const)
  return { title: m.taskTitle[kind]({ name: personName(person) }), lead: m.taskLead[kind], body, said }
}

const target: TargetOf = async (params, db) => {
  const sending = await sendingOfAttempt(db, params['id'] ?? '')
  return { personId: sending?.personId }
}

function say({ kind }: DoRefusal, language: StaffLanguage): FormProblem {
  const m = directorySentences(language)
  const texts = { Forbidden: m.forbidden, StaleVersion: m.stale, NotFound: m.notFound }
  return { text: kind === 'NotOpen' ? staffSentences(language).notOpen : texts[kind] }
}

const form = (_: StaffLanguage, { id = '' }: Readonly<Record<string, string>>) =>
  z
    .strictObject({ deed: z.enum(deeds), personId: z.uuid() })
    .transform(typed => ({ ...typed, attemptId: id }))

/** What a human is asked to do so that somebody is told: call, post, or find out whether a mail left. */
export const taskRoutes: readonly Route[] = [
  staffPage({
    path: '/messages/tasks/:id',
    action: sayDone.name,
    access: sayDone.access,
    target,
    show: context => taskView(context, freshForm()),
  }),
  staffForm({
    path: '/messages/tasks/:id',
    command: sayDone,
    form,
    redisplay: taskView,
    refusal: say,
    target,
    done: ({ personId }) => `/people/${personId}/messages?done=yes`,
  }),
]

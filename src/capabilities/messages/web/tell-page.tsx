import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { contactChannelName, type PersonCard, personCard } from '#capabilities/people/index.ts'
import { lastChange, pilotSentences, RequestHead, requestCard } from '#capabilities/requests/index.ts'
import type { Language } from '#kernel/language.ts'
import { formChoice } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Card, Form, Phone, SummaryList } from '#ui/index.ts'
import { type TellPilot, type TellRefusal, tellPilot } from '../commands/tell-pilot.ts'
import { nextWay } from '../domain/ways.ts'
import { pilotPageSentences } from '../messages/pilot.ts'

type Telling = { readonly context: StaffContext; readonly form: FormState; readonly how: TellPilot['how'] }

const Tell = ({ context, form, how, label }: Telling & { readonly label: string }) => (
  <Form action={`/requests/${context.params['id']}/tell`} hidden={{ _submission: form.submission, how }}>
    <Button kind={how === 'said' ? 'primary' : 'secondary'}>{label}</Button>
  </Form>
)

/** The ways there are: it was said, by the way the person wished where a machine may take it, by a letter. */
const Ways = ({ context, form, person }: Omit<Telling, 'how'> & { readonly person: PersonCard }) => {
  const m = pilotPageSentences(context.language)
  const { way } = nextWay(person, context.tools.outgoing, [])
  const sent = way === 'sms' || way === 'email' ? m.send[way] : undefined
  return (
    <>
      {sent === undefined ? null : <p>{m.sendHint}</p>}
      <ButtonRow>
        <Tell context={context} form={form} how="said" label={m.said} />
        {sent === undefined ? null : <Tell context={context} form={form} how="send" label={sent} />}
        <Tell context={context} form={form} how="letter" label={m.letter} />
        <ButtonLink kind="plain" href={`/requests/${context.params['id']}`}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

type Shown = {
  readonly context: StaffContext
  readonly person: PersonCard
  readonly words: (language: Language) => string
}

/** How the person wishes to be reached, and the words, in their language and in the worker's. */
const ToTell = ({ context: { language }, person, words }: Shown) => {
  const m = pilotPageSentences(language)
  const facts = [
    { key: m.channel, value: contactChannelName(person.contactChannel, language) },
    ...(person.phone === null ? [] : [{ key: m.phone, value: <Phone number={person.phone} /> }]),
    ...(person.safeContactNote === null ? [] : [{ key: m.mind, value: person.safeContactNote }]),
  ]
  return (
    <>
      <SummaryList rows={facts} />
      <Card title={m.words}>
        <p class="prose" lang={person.language}>
          {words(person.language)}
        </p>
        {person.language === language ? null : <p class="prose">{words(language)}</p>}
      </Card>
    </>
  )
}

async function tellView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params } = context
  const m = pilotPageSentences(language)
  const card = await requestCard(db, params['id'] ?? '')
  const person = card && (await personCard(db, card.personId))
  if (card === undefined || person === undefined) return { notFound: true }
  context.read({ requestId: card.id, dossierId: card.dossierId, personId: card.personId })
  const change = await lastChange(db, card)
  const header = <RequestHead card={card} person={person} context={context} />
  const back = (
    <ButtonLink kind="plain" href={`/requests/${card.id}`}>
      {m.back}
    </ButtonLink>
  )
  if (change === undefined || change.told)
    return { title: m.title, header, body: back, said: { kind: 'info', text: m.told } }
  const { name: pilot, phone } = card.pilot
  const words = (one: Language) => pilotSentences({ pilot, phone, ...change }, one).join(' ')
  const body = (
    <>
      <ToTell context={context} person={person} words={words} />
      <Ways context={context} form={form} person={person} />
    </>
  )
  return { title: m.title, lead: m.lead, header, body }
}

const tellForm = (_: StaffLanguage, { id = '' }: Readonly<Record<string, string>>): z.ZodType<TellPilot> =>
  z
    .strictObject({ how: formChoice(['said', 'letter', 'send'], 'how') })
    .transform(typed => ({ ...typed, requestId: id }))

function say({ kind }: TellRefusal, language: StaffLanguage): FormProblem {
  const m = directorySentences(language)
  const texts = { Forbidden: m.forbidden, StaleVersion: m.stale, NotFound: m.notFound }
  return { text: kind === 'NothingToTell' ? pilotPageSentences(language).told : texts[kind] }
}

const target: TargetOf = params => ({ requestId: params['id'] })

/** Telling the person who looks after their request now, by the channel they chose. */
export const tellRoutes: readonly Route[] = [
  staffPage({
    path: '/requests/:id/tell',
    action: tellPilot.name,
    access: tellPilot.access,
    target,
    show: context => tellView(context, freshForm()),
  }),
  staffForm({
    path: '/requests/:id/tell',
    command: tellPilot,
    form: tellForm,
    redisplay: tellView,
    refusal: say,
    target,
    done: ({ requestId, documentId }) =>
      documentId === null ? `/requests/${requestId}?done=told` : `/documents/${documentId}`,
  }),
]

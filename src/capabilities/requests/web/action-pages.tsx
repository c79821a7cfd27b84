import type { Child } from 'hono/jsx'
import { personCard } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { transferClock } from '#law/deadlines/index.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, DateField, Form, Radios, Select, TextArea } from '#ui/index.ts'
import { loadWord, meanOf } from '../domain/assignment.ts'
import type { RequestCard } from '../domain/request.ts'
import { welfareCentres } from '../domain/welfare-centres.ts'
import { actionSentences } from '../messages/actions.ts'
import { assignmentRules } from '../queries/assignment-rules.ts'
import { pilotCandidates } from '../queries/pilot-candidates.ts'
import { requestCard } from '../queries/request-cards.ts'
import { Head } from './request-parts.tsx'

type Asking = { readonly context: StaffContext; readonly form: FormState; readonly card: RequestCard }

/** What an action page says, and what it asks before its reason. */
type Question = {
  readonly title: string
  readonly lead: string
  readonly reason: string
  readonly hint?: string
  readonly fields?: Child
  readonly submit: { readonly label: string; readonly kind: 'primary' | 'danger' }
}

export const kept = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

const ActionForm = ({
  asking: { context, form, card },
  question,
  path,
}: {
  asking: Asking
  question: Question
  path: string
}) => (
  <Form
    action={`/requests/${card.id}/${path}`}
    hidden={
      path === 'pilot' || path === 'step'
        ? { _submission: form.submission, version: card.version }
        : { _submission: form.submission }
    }
    guard="unsaved"
  >
    <h2>{question.title}</h2>
    <p class="prose">{question.lead}</p>
    {question.fields ?? null}
    <TextArea {...kept(form, 'reason')} label={question.reason} hint={question.hint} rows={3} />
    <ButtonRow>
      <Button kind={question.submit.kind}>{question.submit.label}</Button>
      <ButtonLink kind="plain" href={`/requests/${card.id}`}>
        {actionSentences(context.language).back}
      </ButtonLink>
    </ButtonRow>
  </Form>
)

/** A page that asks one thing about a request, under its head: who it is about stays in sight. */
export const actionPage =
  (path: string, ask: (asking: Asking) => Question | Promise<Question>) =>
  async (context: StaffContext, form: FormState): Promise<Answer> => {
    const card = await requestCard(context.db, context.params['id'] ?? '')
    const person = card && (await personCard(context.db, card.personId))
    if (card === undefined || person === undefined) return { notFound: true }
    context.read({ requestId: card.id, dossierId: card.dossierId, personId: card.personId })
    const asking = { context, form, card }
    const question = await ask(asking)
    const body = <ActionForm asking={asking} question={question} path={path} />
    return { title: question.title, header: <Head card={card} person={person} context={context} />, body }
  }

export const withdrawPage = actionPage('withdraw', ({ card, context: { language } }) => {
  const m = actionSentences(language)
  return {
    title: m.withdrawTitle({ number: card.number }),
    lead: m.withdrawLead,
    reason: m.withdrawReason,
    submit: { label: m.withdrawDo, kind: 'danger' },
  }
})

const Centres = ({ form, context: { language, tenant } }: Asking) => {
  const m = actionSentences(language)
  const choices = welfareCentres
    .filter(({ fr, nl }) => fr !== tenant.municipality && nl !== tenant.municipality)
    .map(({ nis, fr, nl }) => ({ value: nis, label: language === 'nl' ? nl : fr }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return <Select {...kept(form, 'nis')} label={m.transferTo} choices={choices} />
}

export const transferPage = actionPage('transfer', asking => {
  const { card, context } = asking
  const m = actionSentences(context.language)
  const { dueOn } = transferClock(Temporal.PlainDate.from(card.requestedOn))
  return {
    title: m.transferTitle({ number: card.number }),
    lead: m.transferLead({ date: formatIsoDate(`${dueOn}`, context.language) }),
    reason: m.transferReason,
    hint: m.transferHint,
    fields: <Centres {...asking} />,
    submit: { label: m.transferDo, kind: 'danger' },
  }
})

export const reviewPage = actionPage('review', ({ card, form, context: { language } }) => {
  const m = actionSentences(language)
  const elementOn = (
    <DateField
      name="elementOn"
      label={m.elementOn}
      value={datePartsOf(form.values, 'elementOn')}
      error={problemOf(form, 'elementOn')}
    />
  )
  return {
    title: m.reviewTitle({ number: card.number }),
    lead: m.reviewLead,
    reason: m.reviewReason,
    hint: m.reviewHint,
    fields: elementOn,
    submit: { label: m.reviewDo, kind: 'primary' },
  }
})

/** How full somebody's work is now and how it would be, in words: never a number beside a name. */
function loadHint(
  load: number,
  mean: number,
  { weight, language }: { weight: number; language: StaffLanguage },
) {
  const { load: words, loadThen } = actionSentences(language)
  return loadThen({ now: words[loadWord(load, mean)], next: words[loadWord(load + weight, mean)] })
}

async function colleagues({ context: { db, language }, card }: Asking) {
  const m = actionSentences(language)
  const candidates = await pilotCandidates(db, card.dossierId)
  const { rules } = await assignmentRules(db)
  const mean = meanOf(candidates.map(({ load }) => load))
  const weight = rules.weights[card.kind]
  const awayHint = (until: string | null) =>
    until === null ? m.pilotAwayOpen : m.pilotAway({ date: formatIsoDate(until, language) })
  return candidates
    .filter(({ id, services }) => id !== card.pilot.id && services.length > 0)
    .map(({ id, name, away, load }) => ({
      value: id,
      label: name,
      hint: [
        ...(away === null ? [] : [awayHint(away.until)]),
        loadHint(load, mean, { weight, language }),
      ].join(' '),
    }))
}

export const pilotPage = actionPage('pilot', async asking => {
  const { card, form, context } = asking
  const m = actionSentences(context.language)
  const choices = await colleagues(asking)
  return {
    title: m.pilotTitle({ number: card.number }),
    lead: m.pilotLead({ name: card.pilot.name }),
    reason: m.pilotReason,
    fields: <Radios {...kept(form, 'pilotId')} label={m.pilotWho} choices={choices} />,
    submit: { label: m.pilotDo, kind: 'primary' },
  }
})

import { pointableFacts } from '#capabilities/enquiry/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { decimal } from '#kernel/money.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Tabs } from '#ui/index.ts'
import { groundsOn } from '../commands/grounds.ts'
import { type RecordRefusal, recordDecision } from '../commands/record-decision.ts'
import { recordDecision as mayRecord } from '../domain/access.ts'
import { mayDecide } from '../domain/agenda.ts'
import { periodsFor } from '../domain/deciding.ts'
import { type DecisionCard, type Outcome, outcomes } from '../domain/decision.ts'
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { requestIn } from './agenda-shared.ts'
import { DecideForm } from './decide-fields.tsx'
import { decideForm } from './decide-input.ts'
import { type ItemView, loadItem } from './item-page.tsx'
import { DecisionRead } from './item-parts.tsx'
import { amountOf, commonProblem, dayOf, longDay } from './shared.ts'

const outcomeNamed = (text: string | null): Outcome | undefined => outcomes.find(outcome => outcome === text)

/** An amount as people write it, without its sign. */
const typedAmount = (cents: number | null): string => (cents === null ? '' : decimal(cents).replace('.', ','))

const decisionValues = (decision: DecisionCard): FormValues => ({
  amountCents: typedAmount(decision.amountCents),
  per: decision.per ?? '',
  paidEvery: decision.paidEvery ?? '',
  paidHow: decision.paidHow ?? '',
  fromOn: decision.fromOn ?? '',
  untilOn: decision.untilOn ?? '',
  motivesFact: decision.motivesFact,
  motivesLaw: decision.motivesLaw,
  amendMotive: decision.amendMotive ?? '',
  unmetCondition: decision.unmetCondition ?? '',
  missing: decision.missing ?? '',
  fact: decision.fact === null ? '' : `${decision.fact.kind}:${decision.fact.id}`,
})

/** What the proposal says, as if it had been typed. */
function proposedValues({ grounds, request }: ItemView): FormValues {
  const { report } = grounds
  const periods = periodsFor(request.kind)
  return {
    amountCents: typedAmount(report?.amountCents ?? null),
    per: periods.length === 1 ? (periods[0] ?? '') : '',
    paidEvery: 'month',
    paidHow: 'transfer',
    fromOn: report?.fromOn ?? request.requestedOn,
    motivesFact: report?.motivesFact ?? '',
    motivesLaw: report?.motivesLaw ?? '',
  }
}

function filled(view: ItemView, wished: string | null): FormState {
  const { decision, grounds } = view
  const outcome = outcomeNamed(wished) ?? decision?.outcome ?? grounds.report?.proposal ?? 'grant'
  const known = decision === undefined ? {} : decisionValues(decision)
  const kept = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''))
  return freshForm({ ...proposedValues(view), ...kept, outcome })
}

type Props = { readonly context: StaffContext; readonly view: ItemView; readonly form: FormState }

/** What somebody else recorded while this form was being typed: both versions stand on the page. */
const Recorded = ({ context, view, form }: Props) => {
  const { language } = context
  const m = decisionSentences(language)
  const { decision, grounds } = view
  const typedFrom = Number(textOf(form.values, 'version') || decision?.version)
  if (decision === undefined || typedFrom === decision.version) return null
  return (
    <Banner kind="warn" title={m.recordedNow}>
      <DecisionRead content={decision} computedCents={grounds.facts.computedCents} language={language} />
    </Banner>
  )
}

const Outcomes = ({ context, view, form }: Props) => {
  const m = decisionSentences(context.language)
  const path = `/meetings/${view.meeting.id}/items/${view.item.requestId}/decision`
  const now = outcomeNamed(textOf(form.values, 'outcome'))
  const items = outcomes.map(outcome => ({
    label: m.outcome[outcome],
    href: `${path}?outcome=${outcome}`,
    current: outcome === now,
  }))
  return <Tabs label={m.whichOutcome} items={items} />
}

/** The day that was typed, when it is one. */
function typedDay(form: FormState): string | null {
  const typed = textOf(form.values, 'fromOn')
  return isIsoDate(typed) ? typed : null
}

/** The form of a decision: the outcome chosen above, the rest filled from the proposal. */
async function page(context: StaffContext, view: ItemView, form: FormState): Promise<Answer> {
  const { language, today, db } = context
  const m = decisionSentences(language)
  const refusal = mayDecide(view.meeting, today)
  const title = m.decideTitle({ name: view.name })
  if (refusal !== undefined) {
    const { text } = problem(refusal, language)
    return { title, body: <Banner kind="info" title={text} /> }
  }
  const facts = await pointableFacts(db, view.request.dossierId, language)
  const again = await groundsOn(context, view.request, typedDay(form))
  const body = (
    <>
      <Outcomes context={context} view={view} form={form} />
      <Recorded context={context} view={view} form={form} />
      <DecideForm view={view} form={form} language={language} facts={facts} again={again} />
    </>
  )
  return { title, lead: m.decideLead, body }
}

function contentProblem(refusal: RecordRefusal, language: StaffLanguage): FormProblem | undefined {
  const m = decisionSentences(language)
  const full = fullSentences(language)
  switch (refusal.kind) {
    case 'NoAmount':
      return { field: 'amountCents', text: m.noAmount }
    case 'WrongPeriod':
      return { field: 'per', text: m.wrongPeriod }
    case 'NotHeard':
      return { text: m.notHeard }
    case 'NoComputation':
      return { field: 'amountCents', text: m.noComputationYet }
    case 'FromBeforeRequest':
      return { field: 'fromOn', text: m.fromBeforeRequest({ date: dayOf(refusal.requestedOn, language) }) }
    case 'UntilBeforeFrom':
      return { field: 'untilOn', text: m.untilBeforeFrom }
    case 'AmendmentNeedsMotive': {
      const computed = amountOf(refusal.computedCents, language)
      const difference = amountOf(refusal.differenceCents, language)
      return { field: 'amendMotive', text: m.amendmentNeedsMotive({ computed, difference }) }
    }
    case 'DateNeedsMotive':
      return {
        field: 'amendMotive',
        text: full.dateNeedsMotive({ date: dayOf(refusal.proposedFrom, language) }),
      }
    case 'WithdrawalNeedsDate':
      return { field: 'fromOn', text: full.withdrawalNeedsDate }
    case 'NoFact':
      return { field: 'fact', text: full.factRequired }
    default:
      return voteProblem(refusal, language)
  }
}

function voteProblem(refusal: RecordRefusal, language: StaffLanguage): FormProblem | undefined {
  const full = fullSentences(language)
  switch (refusal.kind) {
    case 'TooManyVotes':
      return { field: 'vote.for', text: full.tooManyVotes(refusal) }
    case 'MayNotVote':
      return { field: 'vote.how', text: full.mayNotVote }
    case 'NotCarried':
      return { field: 'vote.how', text: refusal.tie ? full.tieNotCarried : full.notCarried }
    default:
      return undefined
  }
}

function problem(refusal: RecordRefusal, language: StaffLanguage): FormProblem {
  const m = decisionSentences(language)
  const about = contentProblem(refusal, language)
  if (about !== undefined) return about
  switch (refusal.kind) {
    case 'MeetingClosed':
      return { text: committeeSentences(language).meetingClosed }
    case 'NotYet':
      return { text: m.notYet({ date: longDay(refusal.heldOn, language) }) }
    case 'NotProposed':
      return { text: committeeSentences(language).notProposed }
    case 'NotOnAgenda':
      return { text: m.notOnAgenda }
    case 'StaleVersion':
      return { text: m.stale }
    case 'Forbidden':
    case 'NotFound':
      return commonProblem(refusal, language)
    default:
      return { text: m.stale }
  }
}

const path = '/meetings/:id/items/:item/decision'

/** The secretary writes down what the committee decided, item by item. */
export const decideRoutes: readonly Route[] = [
  staffPage({
    path,
    action: 'decisions:record',
    access: mayRecord,
    target: requestIn('item'),
    async show(context) {
      const view = await loadItem(context)
      if (view === undefined) return { notFound: true }
      return page(context, view, filled(view, context.url.searchParams.get('outcome')))
    },
  }),
  staffForm({
    path,
    command: recordDecision,
    target: requestIn('item'),
    form: decideForm,
    async redisplay(context, form) {
      const view = await loadItem(context)
      return view === undefined ? { notFound: true } : page(context, view, form)
    },
    refusal: problem,
    done: ({ nextRequestId }, params) =>
      nextRequestId === null
        ? `/meetings/${params['id']}?done=recorded`
        : `/meetings/${params['id']}/items/${nextRequestId}?done=next`,
  }),
]

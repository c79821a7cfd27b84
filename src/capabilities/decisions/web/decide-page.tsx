import { pointableFacts } from '#capabilities/enquiry/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { decimal } from '#kernel/money.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, Tabs } from '#ui/index.ts'
import { groundsOn } from '../commands/grounds.ts'
import { recordDecision } from '../commands/record-decision.ts'
import { recordDecision as mayRecord } from '../domain/access.ts'
import { mayDecide } from '../domain/agenda.ts'
import { periodsFor } from '../domain/deciding.ts'
import { type DecisionCard, type Outcome, outcomes } from '../domain/decision.ts'
import { decisionSentences } from '../messages/index.ts'
import { requestIn } from './agenda-shared.ts'
import { DecideForm } from './decide-fields.tsx'
import { decideForm } from './decide-input.ts'
import { decideProblem } from './decide-problem.ts'
import { DecisionRead } from './item-parts.tsx'
import { type ItemView, loadItem } from './item-view.ts'

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
    const { text } = decideProblem(refusal, language)
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
    refusal: decideProblem,
    done: ({ nextRequestId }, params) =>
      nextRequestId === null
        ? `/meetings/${params['id']}?done=recorded`
        : `/meetings/${params['id']}/items/${nextRequestId}?done=next`,
  }),
]

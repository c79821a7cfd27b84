import { pdfResponse, printLetter, readDocument } from '#capabilities/letters/index.ts'
import { personName } from '#capabilities/people/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Answer, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, Card, SummaryList } from '#ui/index.ts'
import { composeNotification } from '../commands/compose-notification.ts'
import { putCorrection, readDecision } from '../domain/access.ts'
import { mayNotify } from '../domain/sending.ts'
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { decisionCard } from '../queries/decisions.ts'
import { type DecisionView, decisionView, sendingFacts } from '../queries/notification.ts'
import { ComputationLines, DecisionRead } from './item-parts.tsx'
import { kindWord } from './items-table.tsx'
import { LetterCard } from './letter-card.tsx'
import { longDay, saidOf } from './shared.ts'

type Props = { readonly context: StaffContext; readonly view: DecisionView; readonly form: FormState }

const About = ({ context, view }: Omit<Props, 'form'>) => {
  const { language } = context
  const m = decisionSentences(language)
  const { request, person, decision } = view
  return (
    <SummaryList
      rows={[
        { key: m.beneficiary, value: <a href={`/people/${person.id}`}>{personName(person)}</a> },
        { key: m.request, value: `${kindWord(request.kind, language)} · ${request.number}` },
        { key: m.file, value: <a href={`/dossiers/${request.dossierId}`}>{request.dossierNumber}</a> },
        { key: m.pilot, value: `${request.pilot.name} · ${request.pilot.phone}` },
        { key: m.decidedOn, value: longDay(decision.decidedOn, language) },
      ]}
    />
  )
}

const Standing = ({ context, view }: Omit<Props, 'form'>) => {
  const m = decisionSentences(context.language)
  const { decision } = view
  if (decision.publishedAt === null) return <Banner kind="info" title={m.notDecidedYet} />
  const full = fullSentences(context.language)
  const correctable =
    decision.supersededBy === null && decision.outcome !== 'adjourn' && decision.reportId !== null
  if (decision.supersededBy === null)
    return (
      <>
        {decision.supersedesId === null ? null : (
          <Banner kind="info" title={full.replaces}>
            <a href={`/decisions/${decision.supersedesId}`}>{full.replacesLink}</a>
          </Banner>
        )}
        {correctable && context.may(putCorrection) ? (
          <p class="no-print">
            <a href={`/decisions/${decision.id}/correct`}>{full.correct}</a>
          </p>
        ) : null}
      </>
    )
  return (
    <Banner kind="warn" title={m.superseded}>
      <a href={`/decisions/${decision.supersededBy}`}>{m.supersededLink}</a>
    </Banner>
  )
}

const Decision = ({ context, view, form }: Props) => {
  const { language } = context
  const m = decisionSentences(language)
  const { decision, computation } = view
  return (
    <>
      <Standing context={context} view={view} />
      <About context={context} view={view} />
      <Card title={m.whatIsDecided}>
        <DecisionRead
          content={decision}
          computedCents={computation?.monthlyCents ?? null}
          language={language}
        />
      </Card>
      <LetterCard context={context} view={view} form={form} />
      <Card title={m.computation}>
        <ComputationLines computation={computation} language={language} />
      </Card>
    </>
  )
}

/** The request of the decision that an address names, for the access rule. */
export const decisionTarget: TargetOf = async (params, db) => {
  const id = params['id'] ?? ''
  const decision = isUuid(id) ? await decisionCard(db, id) : undefined
  return decision === undefined ? {} : { requestId: decision.requestId, dossierId: decision.dossierId }
}

/** Loads the decision in the address, and tells the journal that it was read. */
export async function loadDecision(context: StaffContext): Promise<DecisionView | undefined> {
  const id = context.params['id'] ?? ''
  const view = isUuid(id) ? await decisionView(context.db, id) : undefined
  if (view === undefined) return undefined
  const { requestId, dossierId, personId } = view.decision
  context.read({ requestId, dossierId, personId, detail: { decisionId: id } })
  return view
}

/** The page of a decision, with the form that sends its letter. */
export async function decisionPage(context: StaffContext, form: FormState): Promise<Answer> {
  const view = await loadDecision(context)
  if (view === undefined) return { notFound: true }
  const m = decisionSentences(context.language)
  const number = view.decision.number ?? committeeSentences(context.language).open
  return {
    title: m.decisionTitle({ number, name: personName(view.person) }),
    said: saidOf(context),
    body: <Decision context={context} view={view} form={form} />,
  }
}

/** A decision: what, why, how it was computed, and its letter. */
export const decisionPages: readonly Route[] = [
  staffPage({
    path: '/decisions/:id',
    action: 'decisions:decision',
    access: readDecision,
    target: decisionTarget,
    show: context => decisionPage(context, freshForm()),
  }),
  staffPage({
    path: '/decisions/:id/letter.pdf',
    action: 'decisions:preview-letter',
    access: readDecision,
    target: decisionTarget,
    async show(context) {
      const view = await loadDecision(context)
      const { tenant, today, tools, may } = context
      if (view === undefined || view.letter !== undefined || !may(readDocument.notification))
        return { notFound: true }
      const facts = sendingFacts(view, { court: tenant.court !== undefined, today })
      if (mayNotify(facts) !== undefined) return { notFound: true }
      const composed = await composeNotification(context.db, view, {
        tenant,
        sending: { how: facts.address ? 'registered-post' : 'handed-over', on: today.toString() },
      })
      if (!composed.ok) return { notFound: true }
      const bytes = await printLetter(tools.pdf, composed.value.envelope)
      return pdfResponse(bytes, `preview-${view.decision.number}`)
    },
  }),
]

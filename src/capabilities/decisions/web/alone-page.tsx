import { z } from 'zod'
import { requestCard } from '#capabilities/requests/index.ts'
import { formatMoney } from '#kernel/money.ts'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, ButtonRow, Card, Form, Radios } from '#ui/index.ts'
import { type AloneRefusal, followProposal } from '../commands/delegate.ts'
import { groundsOf } from '../commands/grounds.ts'
import { decideAlone as access } from '../domain/access.ts'
import { periodsFor } from '../domain/deciding.ts'
import { payments, periods } from '../domain/decision.ts'
import { committeeSentences, decisionSentences, officeSentences } from '../messages/index.ts'
import { type DelegationCard, delegationFor } from '../queries/delegations.ts'
import { holderOf, requestIn } from './agenda-shared.ts'
import { ComputationLines, ReportRead } from './item-parts.tsx'
import { commonProblem } from './shared.ts'

type Props = {
  readonly context: StaffContext
  readonly form: FormState
  readonly requestId: string
  readonly kind: string
}

/** The proposal is followed as it stands: what it does not say is asked. */
const FollowForm = ({ context, form, requestId, kind }: Props) => {
  const { language } = context
  const d = decisionSentences(language)
  const possible = periodsFor(kind)
  return (
    <Form action={`/requests/${requestId}/delegated`} hidden={{ _submission: form.submission }}>
      <Radios
        name="per"
        label={d.per}
        choices={possible.map(value => ({ value, label: d.periods[value] }))}
        value={textOf(form.values, 'per') || (possible.length === 1 ? possible[0] : undefined)}
        error={problemOf(form, 'per')}
        shape="line"
      />
      <Radios
        name="paidHow"
        label={d.paidHow}
        choices={payments.map(value => ({ value, label: d.payments[value] }))}
        value={textOf(form.values, 'paidHow') || 'transfer'}
        error={problemOf(form, 'paidHow')}
        shape="line"
      />
      <ButtonRow>
        <Button kind="danger">{officeSentences(language).decideAlone}</Button>
        <a href={`/requests/${requestId}`}>{d.request}</a>
      </ButtonRow>
    </Form>
  )
}

const leadOf = (delegation: DelegationCard, language: StaffLanguage): string =>
  officeSentences(language).decideAloneLead({
    amount: formatMoney(delegation.perDecisionCents, language),
    left: formatMoney(Math.max(0, delegation.perMonthCents - delegation.spentCents), language),
  })

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language, today, worker } = context
  const requestId = params['id'] ?? ''
  const name = await holderOf(context, requestId)
  const request = name === undefined ? undefined : await requestCard(db, requestId)
  if (name === undefined || request === undefined) return { notFound: true }
  const m = officeSentences(language)
  const title = m.decideAloneTitle({ name })
  const { kind } = request
  const delegation = await delegationFor(db, { workerId: worker.id, kind, on: today.toString() })
  const { report, computation } = await groundsOf(context, request)
  if (delegation === undefined || report === undefined || request.state !== 'proposed')
    return { title, body: <Banner kind="info" title={m.decideAloneNot} /> }
  const d = decisionSentences(language)
  const body = (
    <>
      <Card title={d.report}>
        <ReportRead report={report} language={language} />
      </Card>
      <Card title={d.computation}>
        <ComputationLines computation={computation} language={language} />
      </Card>
      <FollowForm context={context} form={form} requestId={requestId} kind={kind} />
    </>
  )
  return { title, lead: leadOf(delegation, language), body }
}

/** Says why a delegate cannot decide. */
function problem(refusal: AloneRefusal, language: StaffLanguage): FormProblem {
  const m = officeSentences(language)
  switch (refusal.kind) {
    case 'NoDelegation':
      return { text: m.noDelegation }
    case 'AboveCeiling':
      return { text: m.aboveCeiling({ amount: formatMoney(refusal.ceilingCents, language) }) }
    case 'AboveMonth':
      return { text: m.aboveMonth({ amount: formatMoney(refusal.leftCents, language) }) }
    case 'OnAgenda':
      return { text: m.onAgenda }
    case 'NotProposed':
      return { text: committeeSentences(language).notProposed }
    case 'Forbidden':
    case 'StaleVersion':
    case 'NotFound':
      return commonProblem(refusal, language)
    default:
      return { text: m.notAlone }
  }
}

const followForm = (language: StaffLanguage, { id = '' }: Readonly<Record<string, string>>) => {
  const d = decisionSentences(language)
  return z
    .strictObject({
      per: formChoice(periods, d.perRequired),
      paidHow: formChoice(payments, d.paidHowRequired),
    })
    .transform(typed => ({ ...typed, requestId: id }))
    .refine(() => isUuid(id))
}

/** A delegate follows a proposal, within the ceilings of the delegation. */
export const aloneRoutes: readonly Route[] = [
  staffPage({
    path: '/requests/:id/delegated',
    action: 'decisions:decide-alone',
    access,
    target: requestIn('id'),
    show: context => page(context, freshForm()),
  }),
  staffForm({
    path: '/requests/:id/delegated',
    command: followProposal,
    target: requestIn('id'),
    form: followForm,
    redisplay: page,
    refusal: problem,
    done: ({ decisionId }) => `/decisions/${decisionId}`,
  }),
]

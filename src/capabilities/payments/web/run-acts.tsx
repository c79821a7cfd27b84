import { formatMoney } from '#kernel/money.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Form, TextArea, TextField } from '#ui/index.ts'
import { acceptAbsence, approveRun, discardRun, withdrawPayment } from '../commands/approve-run.ts'
import { handOutPayment } from '../commands/hand-out.ts'
import { handOut, prepareRuns, seeRuns } from '../domain/access.ts'
import { runSentences } from '../messages/index.ts'
import { lineOf, type RunLine, runCard } from '../queries/runs.ts'
import { acceptForm, approveForm, discardForm, handOutForm, idOf, withdrawForm } from './run-input.ts'
import { showRun } from './run-page.tsx'
import { runProblem } from './run-problem.ts'
import { kept, periodIn } from './shared.tsx'

const Buttons = ({
  runId,
  label,
  kind,
  language,
}: {
  runId: string
  label: string
  kind: 'primary' | 'danger'
  language: StaffLanguage
}) => (
  <ButtonRow>
    <Button kind={kind}>{label}</Button>
    <ButtonLink kind="plain" href={`/runs/${runId}`}>
      {runSentences(language).back}
    </ButtonLink>
  </ButtonRow>
)

async function discardPage({ db, language, params }: StaffContext, form: FormState): Promise<Answer> {
  const m = runSentences(language)
  const run = await runCard(db, idOf(params))
  if (run === undefined) return { notFound: true }
  const body = (
    <Form
      action={`/runs/${run.id}/discard`}
      hidden={{ _submission: form.submission, version: `${run.version}` }}
      guard="unsaved"
    >
      <TextArea {...kept(form, 'reason')} label={m.reason} rows={3} />
      <Buttons runId={run.id} label={m.discardDo} kind="danger" language={language} />
    </Form>
  )
  return { title: `${m.discardTitle} ${run.number}`, lead: m.discardLead, body }
}

/** A page about one payment of a run: whose it is stands in its title, and in the journal. */
const linePage =
  (draw: (line: RunLine, context: StaffContext, form: FormState) => Exclude<Answer, Response>) =>
  async (context: StaffContext, form: FormState): Promise<Answer> => {
    const { db, params } = context
    const [runId, paymentId] = [idOf(params), params['payment'] ?? '']
    const line = isUuid(paymentId) ? await lineOf(db, runId, paymentId) : undefined
    if (line === undefined) return { notFound: true }
    context.read({ dossierId: line.dossierId, personId: line.personId })
    return draw(line, context, form)
  }

const withdrawPage = linePage((line, { language, params }, form) => {
  const m = runSentences(language)
  const period = periodIn({ from: line.periodFrom, until: line.periodUntil }, language)
  const body = (
    <Form
      action={`/runs/${idOf(params)}/withdraw/${line.id}`}
      hidden={{ _submission: form.submission, itemId: line.itemId }}
      guard="unsaved"
    >
      <TextArea {...kept(form, 'reason')} label={m.reason} rows={3} />
      <Buttons runId={idOf(params)} label={m.withdrawDo} kind="danger" language={language} />
    </Form>
  )
  const lead = `${line.personName}, ${period}, ${formatMoney(line.amountCents, language)}. ${m.withdrawLead}`
  return { title: m.withdrawTitle, lead, body }
})

const handOutPage = linePage((line, { language, params }, form) => {
  const m = runSentences(language)
  const body = (
    <Form
      action={`/runs/${idOf(params)}/hand-out/${line.id}`}
      hidden={{ _submission: form.submission }}
      guard="unsaved"
    >
      <TextField {...kept(form, 'signedBy')} label={m.signedBy} autocomplete="off" />
      <Buttons runId={idOf(params)} label={m.handOutDo} kind="primary" language={language} />
    </Form>
  )
  const lead = m.handOutLead({ amount: formatMoney(line.amountCents, language) })
  return { title: `${m.handOutTitle} · ${line.personName}`, lead, body }
})

const back = (code: string) => (value: { readonly runId: string }) => `/runs/${value.runId}?done=${code}`
const refusal = runProblem
const discard = { path: '/runs/:id/discard', refusal } as const
const withdraw = { path: '/runs/:id/withdraw/:payment', refusal } as const
const hand = { path: '/runs/:id/hand-out/:payment', refusal } as const

/** A run and what is done with it. */
export const runRoutes: readonly Route[] = [
  staffPage({
    path: '/runs/:id',
    action: 'payments:run',
    access: seeRuns,
    show: context => showRun(context),
  }),
  staffForm({
    path: '/runs/:id/approve',
    command: approveRun,
    form: approveForm,
    redisplay: (context, form) => showRun(context, form),
    refusal,
    done: back('approved'),
  }),
  staffForm({
    path: '/runs/:id/accept',
    command: acceptAbsence,
    form: acceptForm,
    redisplay: (context, form) => showRun(context, form),
    refusal,
    done: back('accepted'),
  }),
  staffPage({
    path: discard.path,
    action: discardRun.name,
    access: prepareRuns,
    show: context => discardPage(context, freshForm()),
  }),
  staffForm({
    ...discard,
    command: discardRun,
    form: discardForm,
    redisplay: discardPage,
    done: back('discarded'),
  }),
  staffPage({
    path: withdraw.path,
    action: withdrawPayment.name,
    access: prepareRuns,
    show: context => withdrawPage(context, freshForm()),
  }),
  staffForm({
    ...withdraw,
    command: withdrawPayment,
    form: withdrawForm,
    redisplay: withdrawPage,
    done: back('withdrawn'),
  }),
  staffPage({
    path: hand.path,
    action: handOutPayment.name,
    access: handOut,
    show: context => handOutPage(context, freshForm()),
  }),
  staffForm({
    ...hand,
    command: handOutPayment,
    form: handOutForm,
    redisplay: handOutPage,
    done: back('handed'),
  }),
]

import { formatIsoDate } from '#kernel/calendar.ts'
import { formatIban } from '#kernel/iban.ts'
import { formatMoney } from '#kernel/money.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import {
  Banner,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  Form,
  Pagination,
  SummaryList,
  Table,
  TextField,
} from '#ui/index.ts'
import { approveRuns, handOut, prepareRuns } from '../domain/access.ts'
import { fileSentences, runSentences } from '../messages/index.ts'
import {
  absenceCounts,
  absencesOf,
  lastMonthCents,
  linesPerPage,
  paymentsOfRun,
  type RunAsked,
  type RunLine,
  runCard,
  runSorts,
  totalsByAid,
} from '../queries/runs.ts'
import { lockedBanner } from './locked-banner.tsx'
import { Absences, goneRows, type ShownRun, Totals } from './run-parts.tsx'
import { RunTag } from './runs-table.tsx'
import { addressOf, monthIn, pageOf, periodIn, saidOf } from './shared.tsx'

const askedBy = (url: URL): RunAsked => ({
  search: (url.searchParams.get('q') ?? '').trim().slice(0, 60),
  sort: runSorts.find(sort => sort === url.searchParams.get('sort')) ?? 'person',
  direction: url.searchParams.get('direction') === 'desc' ? 'desc' : 'asc',
  page: pageOf(url),
})

const Summary = (shown: ShownRun) => {
  const {
    run,
    context: { language },
  } = shown
  const m = runSentences(language)
  const atBank = run.state === 'closed' || isApproved(run)
  const bankFile = atBank ? { label: m.bankFile, href: `/bank/runs/${run.id}` } : undefined
  const rows = [
    { key: m.state, value: <RunTag state={run.state} language={language} />, action: bankFile },
    { key: m.executeOn, value: formatIsoDate(run.executeOn, language) },
    { key: m.payments, value: `${run.items}` },
    { key: m.total, value: formatMoney(run.cents, language) },
    { key: m.preparedBy, value: run.preparedBy ?? m.house },
    ...(run.approvedBy === null ? [] : [{ key: m.approvedBy, value: run.approvedBy }]),
    ...goneRows(shown),
  ]
  return <SummaryList rows={rows} />
}

const Approve = ({ run, context, form }: ShownRun & { form: FormState }) => {
  const { language, worker, may } = context
  const m = runSentences(language)
  if (run.state !== 'prepared') return null
  const hidden = {
    _submission: form.submission,
    version: `${run.version}`,
    items: `${run.items}`,
    cents: `${run.cents}`,
  }
  const mine = run.preparedById === worker.id
  return (
    <Card title={m.approve}>
      <p class="prose">
        {mine ? m.approveOther : m.approveLead({ count: run.items, total: formatMoney(run.cents, language) })}
      </p>
      <ButtonRow>
        {!mine && may(approveRuns) ? (
          <Form action={`/runs/${run.id}/approve`} hidden={hidden} shape="line">
            <Button>{m.approve}</Button>
          </Form>
        ) : null}
        {may(prepareRuns) ? (
          <ButtonLink kind="secondary" href={`/runs/${run.id}/discard`}>
            {m.discard}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </Card>
  )
}

const isApproved = ({ state }: ShownRun['run']) => ['approved', 'written', 'sent'].includes(state)

const LineActions = ({ run, context, line }: ShownRun & { line: RunLine }) => {
  const m = runSentences(context.language)
  if (run.state === 'prepared' && context.may(prepareRuns))
    return <a href={`/runs/${run.id}/withdraw/${line.id}`}>{m.withdraw}</a>
  const cash = line.method === 'counter' && line.state === 'prepared' && isApproved(run)
  return cash && context.may(handOut) ? (
    <a href={`/runs/${run.id}/hand-out/${line.id}`}>{m.handOut}</a>
  ) : (
    <>–</>
  )
}

const cellsOf = (line: RunLine, { run, context }: ShownRun) => {
  const { language } = context
  const [m, f] = [runSentences(language), fileSentences(language)]
  const state = Object.entries(f.paymentStates).find(([code]) => code === line.state)?.[1] ?? line.state
  const kind = Object.entries(f.kinds).find(([code]) => code === line.dueKind)?.[1] ?? line.dueKind
  const period = periodIn({ from: line.periodFrom, until: line.periodUntil }, language)
  return {
    person: <a href={`/dossiers/${line.dossierId}/payments`}>{line.personName}</a>,
    what: `${kind}, ${period}`,
    payee: `${line.payeeName} · ${line.iban === null ? m.counter : formatIban(line.iban)}`,
    amount: formatMoney(line.amountCents, language),
    state,
    act: <LineActions run={run} context={context} line={line} />,
  }
}

const Lines = ({
  lines,
  total,
  asked,
  ...shown
}: ShownRun & { lines: readonly RunLine[]; total: number; asked: RunAsked }) => {
  const { run, context } = shown
  const m = runSentences(context.language)
  const f = fileSentences(context.language)
  const address = addressOf(context.url)
  return (
    <Card title={m.items} count={total}>
      <Form action={`/runs/${run.id}`} method="get" shape="line">
        <TextField name="q" label={m.search} value={asked.search} />
        <Button kind="secondary">{m.searchDo}</Button>
      </Form>
      {lines.length === 0 ? (
        <EmptyState title={m.noItems} text={m.noItemsText} />
      ) : (
        <Table
          caption={m.items}
          captionShown="hidden"
          columns={[
            { key: 'person', label: m.person, role: 'head', sortable: 'yes' },
            { key: 'what', label: f.period },
            { key: 'payee', label: m.payee },
            { key: 'amount', label: m.amount, align: 'end', sortable: 'yes' },
            { key: 'state', label: m.state, sortable: 'yes' },
            { key: 'act', label: f.change },
          ]}
          rows={lines.map(line => ({ id: line.id, cells: cellsOf(line, shown) }))}
          sorting={{ address, by: asked.sort, direction: asked.direction }}
        />
      )}
      <Pagination address={address} page={asked.page} pages={Math.ceil(total / linesPerPage)} />
    </Card>
  )
}

/** A run: who is missing first, then what it comes to, then every payment. */
export async function showRun(context: StaffContext, form: FormState = freshForm()): Promise<Answer> {
  const { db, language, url } = context
  const run = await runCard(db, context.params['id'] ?? '')
  if (run === undefined) return { notFound: true }
  const m = runSentences(language)
  const asked = askedBy(url)
  const { rows, total } = await paymentsOfRun(db, run.id, asked)
  const [lines, counts] = [await absencesOf(db, run.id), await absenceCounts(db, run.id)]
  const totals = await totalsByAid(db, run.id)
  const shown = { run, context }
  context.read({ subjectIds: [...new Set(rows.map(({ personId }) => personId))], detail: { runId: run.id } })
  const body = (
    <>
      {await lockedBanner(context)}
      {run.state === 'preparing' ? <Banner kind="info" title={m.inPreparation} /> : null}
      <Summary {...shown} />
      {run.state === 'discarded' ? null : <Absences {...shown} lines={lines} counts={counts} />}
      <Approve {...shown} form={form} />
      <Totals {...shown} totals={totals} last={await lastMonthCents(db, run.month)} />
      <Lines {...shown} lines={rows} total={total} asked={asked} />
    </>
  )
  const title = `${run.number} · ${monthIn(run.month, language)}`
  return { title, body, said: saidOf(url, m.done) }
}

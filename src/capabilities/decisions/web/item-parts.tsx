import { type Computation, explainedLines, type SubmittedReport } from '#capabilities/enquiry/index.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { SummaryList, Table } from '#ui/index.ts'
import { factWords, voteWords } from '../compose/wording.ts'
import { differenceOf } from '../domain/deciding.ts'
import { type DecisionCard, type DecisionContent, grants } from '../domain/decision.ts'
import { decisionSentences, fullSentences } from '../messages/index.ts'
import type { VoteCard } from '../queries/votes.ts'
import { OutcomeTag } from './items-table.tsx'
import { amountOf, dayOf } from './shared.ts'

/** A text as it was written, its lines kept. */
export const Written = ({ text }: { text: string }) => (
  <span>{text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line]))}</span>
)

type ComputationProps = { readonly computation: Computation | undefined; readonly language: StaffLanguage }

/** The computation, line by line, each with its article. */
export const ComputationLines = ({ computation, language }: ComputationProps) => {
  const m = decisionSentences(language)
  if (computation === undefined) return <p>{m.noComputation}</p>
  const columns = [
    { key: 'line', label: m.line },
    { key: 'article', label: m.article },
    { key: 'amount', label: m.amount, align: 'end' },
  ] as const
  const rows = explainedLines(computation, language).map(({ label, sentence, article, printed, role }) => ({
    cells: {
      line: (
        <div>
          {role === 'detail' ? label : <strong>{label}</strong>}
          <br />
          {sentence}
        </div>
      ),
      article,
      amount: role === 'detail' ? printed : <strong>{printed}</strong>,
    },
  }))
  return (
    <>
      <p>{m.computationFor({ date: dayOf(computation.assessedOn, language) })}</p>
      <Table caption={m.computation} captionShown="hidden" columns={columns} rows={rows} />
    </>
  )
}

type ReportProps = { readonly report: SubmittedReport; readonly language: StaffLanguage }

/** The report as the committee reads it: facts, hearing, proposal, motives. Impressions are never in it. */
export const ReportRead = ({ report, language }: ReportProps) => {
  const m = decisionSentences(language)
  const amount = report.amountCents === null ? '' : ` · ${amountOf(report.amountCents, language)}`
  const from = report.fromOn === null ? '' : ` · ${m.fromOn} ${dayOf(report.fromOn, language)}`
  return (
    <>
      <h3>{m.facts}</h3>
      <p class="prose">
        <Written text={report.facts} />
      </p>
      <SummaryList
        rows={[
          {
            key: m.hearing,
            value: `${m.hearings[report.hearing]}${report.hearingOn === null ? '' : `, ${dayOf(report.hearingOn, language)}`}`,
          },
          { key: m.proposal, value: `${m.outcome[report.proposal]}${amount}${from}` },
          { key: m.motivesFact, value: <Written text={report.motivesFact} /> },
          { key: m.motivesLaw, value: <Written text={report.motivesLaw} /> },
        ]}
      />
    </>
  )
}

type ContentProps = {
  readonly content: DecisionContent & Pick<DecisionCard, 'fact' | 'tally'>
  readonly votes?: readonly VoteCard[]
  readonly computedCents: number | null
  readonly language: StaffLanguage
}

function grantRows({ content, computedCents, language }: ContentProps) {
  const m = decisionSentences(language)
  const difference = differenceOf(content, { computedCents })
  const per = content.per === null ? '' : ` ${m.periods[content.per]}`
  const differs =
    difference === undefined || difference === 0
      ? ''
      : ` (${m.differs({ difference: amountOf(difference, language) })})`
  const paid = [
    content.paidEvery === null ? undefined : m.rhythms[content.paidEvery],
    content.paidHow === null ? undefined : m.payments[content.paidHow],
  ]
  return [
    { key: m.amount, value: `${amountOf(content.amountCents, language)}${per}${differs}` },
    { key: m.paidEvery, value: paid.filter(part => part !== undefined).join(', ') },
    { key: m.fromOn, value: dayOf(content.fromOn, language) },
    { key: m.untilOn, value: content.untilOn === null ? m.noEnd : dayOf(content.untilOn, language) },
  ]
}

/** What a decision says, one thing a line. */
export const DecisionRead = (props: ContentProps) => {
  const { content, language, votes = [] } = props
  const m = decisionSentences(language)
  const full = fullSentences(language)
  const refused = content.outcome === 'refuse'
  const optional = [
    { key: m.amendMotive, value: content.amendMotive },
    {
      key: m.unmetCondition,
      value: content.unmetCondition === null ? null : m.conditions[content.unmetCondition],
    },
    { key: full.fact, value: factWords(content.fact, language) },
    {
      key: full.withdrawnFrom,
      value: refused && content.fromOn !== null ? dayOf(content.fromOn, language) : null,
    },
    { key: m.missing, value: content.missing },
    { key: full.vote, value: voteWords(content.tally, votes, language) },
    { key: m.motivesFact, value: content.motivesFact },
    { key: m.motivesLaw, value: content.motivesLaw },
  ]
  const written = optional.flatMap(({ key, value }) =>
    value === null || value === '' ? [] : [{ key, value: <Written text={value} /> }],
  )
  return (
    <SummaryList
      rows={[
        { key: m.decision, value: <OutcomeTag outcome={content.outcome} language={language} /> },
        ...(grants(content.outcome) ? grantRows(props) : []),
        ...written,
      ]}
    />
  )
}

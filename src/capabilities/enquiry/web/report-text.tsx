import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card, SummaryList } from '#ui/index.ts'
import type { ReportDraft } from '../domain/report-ready.ts'
import { sentences } from '../messages/index.ts'

/** What became of the right to be heard, and on which day. */
function hearingText({ hearing, hearingOn }: ReportDraft, language: StaffLanguage): string {
  const { words } = sentences(language)
  const day = hearingOn === null ? '' : `, ${formatIsoDate(hearingOn, language)}`
  return `${words.hearing[hearing]}${day}`
}

/** A report as it is read: facts, right to be heard, proposal, motives. Line breaks are kept. */
export const ReportText = ({ report, language }: { report: ReportDraft; language: StaffLanguage }) => {
  const { report: m, words } = sentences(language)
  const { proposal, amountCents, fromOn } = report
  const money = proposal !== null && proposal !== 'refuse'
  const rows = [
    { key: m.proposal, value: proposal === null ? '–' : words.proposal[proposal] },
    ...(money && amountCents !== null ? [{ key: m.amount, value: formatMoney(amountCents, language) }] : []),
    ...(money && fromOn !== null ? [{ key: m.fromOn, value: formatIsoDate(fromOn, language) }] : []),
    { key: m.hearing, value: hearingText(report, language) },
  ]
  const parts = [
    { title: m.facts, text: report.facts },
    { title: m.motivesFact, text: report.motivesFact },
    { title: m.motivesLaw, text: report.motivesLaw },
  ]
  return (
    <>
      <SummaryList rows={rows} />
      {parts.map(({ title, text }) => (
        <Card title={title}>
          <pre class="written">{text}</pre>
        </Card>
      ))}
    </>
  )
}

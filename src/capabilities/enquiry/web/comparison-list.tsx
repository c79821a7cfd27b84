import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card, safeHref, Table } from '#ui/index.ts'
import { answerOf, type StoredAnswer } from '../domain/computation.ts'
import { sentences } from '../messages/index.ts'
import type { Comparison } from '../queries/comparisons.ts'
import { dayOfInstant } from './dates.ts'
import { euros } from './explained.tsx'
import { filePath } from './paths.ts'
import { SideBySide } from './side-by-side.tsx'
import { suppositionInWords } from './what-if.tsx'

type Props = { readonly dossierId: string; readonly language: StaffLanguage }

function monthlyOf(answer: StoredAnswer, language: StaffLanguage): string {
  const given = answerOf({ answer })
  return given === undefined
    ? sentences(language).computation.refused
    : euros(given.integrationIncome.monthly, language)
}

/** The suppositions that were kept, with both amounts; nothing when there are none. */
export const ComparisonsCard = ({ dossierId, language, kept }: Props & { kept: readonly Comparison[] }) => {
  const { computation: m } = sentences(language)
  if (kept.length === 0) return null
  const address = (id: string) => safeHref(`${filePath(dossierId, 'computation')}?comparison=${id}`)
  const columns = [
    { key: 'at', label: m.keptOn, role: 'head' as const },
    { key: 'what', label: m.whatIf },
    { key: 'before', label: m.today, align: 'end' as const },
    { key: 'after', label: m.changed, align: 'end' as const },
    { key: 'by', label: m.keptBy },
  ]
  const rows = kept.map(one => ({
    cells: {
      at: <a href={address(one.id)}>{dayOfInstant(one.keptAt.toString(), language)}</a>,
      what: (
        <div>
          {suppositionInWords(one.supposed, language).map(line => (
            <div>{line}</div>
          ))}
        </div>
      ),
      before: monthlyOf(one.before, language),
      after: monthlyOf(one.after, language),
      by: one.keptByName,
    },
  }))
  return (
    <Card title={m.comparisons} count={kept.length}>
      <Table caption={m.comparisons} captionShown="hidden" columns={columns} rows={rows} />
    </Card>
  )
}

/** A comparison that was kept, as it was said then. */
export const KeptComparison = ({ dossierId, language, one }: Props & { one: Comparison }) => {
  const { computation: m } = sentences(language)
  const date = dayOfInstant(one.keptAt.toString(), language)
  return (
    <>
      <p>
        <a href={filePath(dossierId, 'computation')}>{m.backToNow}</a>
      </p>
      <Card title={m.keptComparison({ date, by: one.keptByName })}>
        <p>{m.caseLead({ date: formatIsoDate(one.assessedOn, language) })}</p>
        <ul>
          {suppositionInWords(one.supposed, language).map(line => (
            <li>{line}</li>
          ))}
        </ul>
        <SideBySide
          before={one.before}
          after={one.after}
          names={{ before: m.thatDay, after: m.changed }}
          language={language}
        />
      </Card>
    </>
  )
}

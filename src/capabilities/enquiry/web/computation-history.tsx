import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { EmptyState, safeHref, Table } from '#ui/index.ts'
import type { Computation } from '../domain/computation.ts'
import { type Difference, differencesBetween } from '../domain/differences.ts'
import { sentences, wordOf } from '../messages/index.ts'
import { dayOfInstant } from './dates.ts'
import { euros } from './explained.tsx'
import { filePath } from './paths.ts'

function differenceInWords({ part, before, after }: Difference, language: StaffLanguage): string {
  const { computation: m, words } = sentences(language)
  const say = (text: string): string => {
    if (text === '') return '–'
    if (part === 'day') return formatIsoDate(text, language)
    return part === 'category' ? wordOf(words.category, text) : euros(text, language)
  }
  return `${m.part[part]} : ${say(before)} → ${say(after)}`
}

const Changes = ({
  before,
  after,
  language,
}: {
  before: Computation | undefined
  after: Computation
  language: StaffLanguage
}) => {
  const { computation: m } = sentences(language)
  if (before === undefined) return <>{m.first}</>
  const differences = differencesBetween(before, after)
  if (differences.length === 0) return <>{m.same}</>
  return (
    <div>
      {differences.map(one => (
        <div>{differenceInWords(one, language)}</div>
      ))}
    </div>
  )
}

type Props = {
  readonly dossierId: string
  readonly kept: readonly Computation[]
  readonly language: StaffLanguage
}

/** Every computation that was kept, with what changed since the one before. */
export const ComputationHistory = ({ dossierId, kept, language }: Props) => {
  const { computation: m } = sentences(language)
  if (kept.length === 0) return <EmptyState title={m.historyEmpty} text={m.historyEmptyText} />
  const address = (id: string) => safeHref(`${filePath(dossierId, 'computation')}?kept=${id}`)
  const rows = kept.map((one, index) => ({
    cells: {
      at: <a href={address(one.id)}>{dayOfInstant(one.computedAt.toString(), language)}</a>,
      day: formatIsoDate(one.assessedOn, language),
      amount: one.monthlyCents === null ? m.refused : formatMoney(one.monthlyCents, language),
      changes: <Changes before={kept[index + 1]} after={one} language={language} />,
      by: one.computedByName,
    },
  }))
  const columns = [
    { key: 'at', label: m.keptOn, role: 'head' as const },
    { key: 'day', label: m.keptDay },
    { key: 'amount', label: m.part.monthly, align: 'end' as const },
    { key: 'changes', label: m.changes },
    { key: 'by', label: m.keptBy },
  ]
  return <Table caption={m.history} captionShown="hidden" columns={columns} rows={rows} />
}

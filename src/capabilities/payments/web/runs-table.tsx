import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { EmptyState, Table, Tabs, Tag, withQuery } from '#ui/index.ts'
import { runSentences } from '../messages/index.ts'
import type { ListedRun } from '../queries/run-list.ts'
import { type RunState, runKinds } from '../queries/runs.ts'
import { monthIn } from './shared.tsx'

const tones: Readonly<Record<RunState, 'soon' | 'know' | 'done' | 'quiet'>> = {
  preparing: 'soon',
  prepared: 'soon',
  approved: 'know',
  written: 'know',
  sent: 'done',
  closed: 'done',
  discarded: 'quiet',
}

/** How far a run is: a colour, a shape and a word. */
export const RunTag = ({ state, language }: { state: RunState; language: StaffLanguage }) => (
  <Tag kind={tones[state]} text={runSentences(language).states[state]} />
)

/** What kind of list; for urgent money, whom it pays. */
const KindCell = ({ run, language }: { run: ListedRun; language: StaffLanguage }) => {
  const kind = runSentences(language).kinds[run.kind]
  if (run.person === null) return <>{kind}</>
  return (
    <span>
      {kind} · <a href={`/dossiers/${run.person.dossierId}/payments`}>{run.person.name}</a>
    </span>
  )
}

/** All lists, or those of one kind: kept in the address. */
export const KindTabs = ({ url, language }: Pick<StaffContext, 'url' | 'language'>) => {
  const m = runSentences(language)
  const asked = kindAsked(url)
  const tabs = [undefined, ...runKinds].map(kind => ({
    label: kind === undefined ? m.allKinds : m.kindTabs[kind],
    href: kind === undefined ? '/runs' : withQuery('/runs', { kind }),
    current: kind === asked,
  }))
  return <Tabs label={m.kindHead} items={tabs} />
}

/** The kind that the address asks for; undefined: all. */
export const kindAsked = (url: URL) => runKinds.find(kind => kind === url.searchParams.get('kind'))

/** One page of runs. */
export const Runs = ({ context, rows }: { context: StaffContext; rows: readonly ListedRun[] }) => {
  const { language } = context
  const m = runSentences(language)
  if (rows.length === 0)
    return kindAsked(context.url) === undefined ? (
      <EmptyState title={m.none} text={m.noneText} />
    ) : (
      <EmptyState title={m.noneOfKind} text={m.noneOfKindText} />
    )
  return (
    <Table
      caption={m.caption}
      captionShown="hidden"
      columns={[
        { key: 'number', label: m.number, role: 'head' },
        { key: 'kind', label: m.kindHead },
        { key: 'month', label: m.month },
        { key: 'executeOn', label: m.executeOn },
        { key: 'items', label: m.payments, align: 'end' },
        { key: 'total', label: m.total, align: 'end' },
        { key: 'state', label: m.state },
      ]}
      rows={rows.map(run => ({
        id: run.id,
        cells: {
          number: <a href={`/runs/${run.id}`}>{run.number}</a>,
          kind: <KindCell run={run} language={language} />,
          month: monthIn(run.month, language),
          executeOn: formatIsoDate(run.executeOn, language),
          items: `${run.items}`,
          total: formatMoney(run.cents, language),
          state: <RunTag state={run.state} language={language} />,
        },
      }))}
    />
  )
}

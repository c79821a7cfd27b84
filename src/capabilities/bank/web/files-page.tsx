import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { EmptyState, type Kind, Table, Tag } from '#ui/index.ts'
import { seeBank } from '../domain/access.ts'
import { bankSentences } from '../messages/index.ts'
import { type RunCard, runsWithFiles } from '../queries/runs.ts'
import { bankTabs, day, saidOf } from './shared.tsx'

const kinds: Readonly<Record<string, Kind>> = {
  approved: 'soon',
  written: 'soon',
  sent: 'know',
  closed: 'done',
}

/** Where a run stands with the bank. */
export const RunState = ({ run, language }: { run: RunCard; language: StaffContext['language'] }) => {
  const states: Readonly<Record<string, string>> = bankSentences(language).states
  return <Tag kind={kinds[run.state] ?? 'quiet'} text={states[run.state] ?? run.state} />
}

const Runs = ({ context, runs }: { context: StaffContext; runs: readonly RunCard[] }) => {
  const m = bankSentences(context.language)
  if (runs.length === 0) return <EmptyState title={m.noRuns} text={m.noRunsText} />
  return (
    <Table
      caption={m.files}
      captionShown="hidden"
      columns={[
        { key: 'run', label: m.run, role: 'head' },
        { key: 'kind', label: m.kind },
        { key: 'day', label: m.executeOn },
        { key: 'state', label: m.state },
      ]}
      rows={runs.map(run => ({
        cells: {
          run: <a href={`/bank/runs/${run.id}`}>{run.number}</a>,
          kind: m.kinds[run.kind],
          day: day(run.executeOn, context.language),
          state: <RunState run={run} language={context.language} />,
        },
      }))}
    />
  )
}

/** The runs that were approved, and where their files are. */
export const filesRoute: Route = staffPage({
  path: '/bank',
  action: 'bank:files',
  access: seeBank,
  async show(context) {
    const m = bankSentences(context.language)
    const runs = await runsWithFiles(context.db)
    return {
      title: m.title,
      lead: m.filesLead,
      said: saidOf(context),
      body: (
        <>
          {await bankTabs(context, 'files')}
          <Runs context={context} runs={runs} />
        </>
      ),
    }
  },
})

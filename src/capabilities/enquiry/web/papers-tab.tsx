import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { EmptyState, Table } from '#ui/index.ts'
import { sentences, wordOf } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { type PaperFact, papersOf } from '../queries/papers.ts'
import { type SortableRow, sortedRows } from './sort-rows.ts'

type Key = 'source' | 'seen' | 'about' | 'by'

function aboutOf({ table, code, name }: PaperFact, { language }: StaffContext): string {
  const { words, facts } = sentences(language)
  if (table === 'member')
    return `${facts.household} : ${wordOf(words.relation, code)}${name === null ? '' : `, ${name}`}`
  if (table === 'resource') return `${wordOf(words.kind, code)} : ${name ?? facts.applicant}`
  return table === 'situation' ? facts.situation : sentences(language).lists.note
}

function rowOf(fact: PaperFact, context: StaffContext): SortableRow<Key> {
  const cells = {
    source: fact.source,
    seen: formatIsoDate(fact.seenOn, context.language),
    about: aboutOf(fact, context),
    by: fact.recordedBy,
  }
  return { cells, by: { ...cells, seen: fact.seenOn } }
}

const Papers = ({ facts, context }: { facts: readonly PaperFact[]; context: StaffContext }) => {
  const { lists: m } = sentences(context.language)
  if (facts.length === 0) return <EmptyState title={m.noPapers} text={m.noPapersText} />
  const columns = [
    { key: 'source', label: m.paper, role: 'head', sortable: 'yes' },
    { key: 'seen', label: m.seen, sortable: 'yes' },
    { key: 'about', label: m.about, sortable: 'yes' },
    { key: 'by', label: m.by, sortable: 'yes' },
  ] as const
  const shown = sortedRows(
    context.url,
    facts.map(fact => rowOf(fact, context)),
    context.language,
  )
  return <Table caption={m.papersCaption} columns={columns} {...shown} />
}

/** What the facts of a file rest on. */
export const factPapers = async ({ dossierId }: File, context: StaffContext) => (
  <Papers facts={await papersOf(context.db, dossierId)} context={context} />
)

import { documentsOf } from '#capabilities/letters/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Button, EmptyState, Form, Pagination, Select, safeHref, Table, Timeline } from '#ui/index.ts'
import { readFile } from '../domain/access.ts'
import { happeningSources } from '../domain/happening.ts'
import { sentences, wordOf } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { type PaperFact, papersOf } from '../queries/papers.ts'
import { happeningsPerPage, timelineOf } from '../queries/timeline.ts'
import { dayOfInstant } from './dates.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { entryOf } from './happenings.tsx'
import { pageOf } from './page-number.ts'

const sourceOf = (url: URL) =>
  happeningSources.find(source => source === url.searchParams.get('show')) ?? null

const Filter = ({ file, context }: { file: File; context: StaffContext }) => {
  const { timeline: m } = sentences(context.language)
  const labels = { act: m.acts, meeting: m.meetings, letter: m.letters }
  return (
    <Form action={`/dossiers/${file.dossierId}/timeline`} method="get" shape="line">
      <Select
        name="show"
        label={m.filter}
        empty={m.all}
        choices={happeningSources.map(value => ({ value, label: labels[value] }))}
        value={sourceOf(context.url) ?? ''}
      />
      <Button kind="secondary">{m.apply}</Button>
    </Form>
  )
}

const timelinePage = staffPage({
  path: '/dossiers/:id/timeline',
  action: 'enquiry:timeline',
  access: readFile,
  target: dossierTarget,
  show: context =>
    withFile(context, async file => {
      const { db, url, language } = context
      const { timeline: m } = sentences(language)
      const page = pageOf(url)
      const question = { dossierId: file.dossierId, source: sourceOf(url), page }
      const { happenings, total } = await timelineOf(db, question)
      const entries = happenings.map(one => {
        const { href, ...entry } = entryOf(one, language)
        return {
          ...entry,
          detail: href === undefined ? undefined : <a href={safeHref(href)}>{m.open} (PDF)</a>,
        }
      })
      const pages = Math.max(1, Math.ceil(total / happeningsPerPage))
      const body = (
        <>
          <Filter file={file} context={context} />
          {entries.length === 0 ? (
            <EmptyState title={m.empty} text={m.emptyText} />
          ) : (
            <Timeline entries={entries} />
          )}
          <Pagination address={`${url.pathname}${url.search}`} page={page} pages={pages} />
        </>
      )
      return fileView(context, { file, tab: 'timeline', body })
    }),
})

const lettersPage = staffPage({
  path: '/dossiers/:id/letters',
  action: 'enquiry:letters',
  access: readFile,
  target: dossierTarget,
  show: context =>
    withFile(context, async file => {
      const { lists: m, timeline } = sentences(context.language)
      const letters = await documentsOf(context.db, file.dossierId)
      const rows = letters.map(letter => ({
        cells: {
          what: (
            <a href={safeHref(`/documents/${letter.id}`)}>{wordOf(timeline.letterKind, letter.kind)} (PDF)</a>
          ),
          written: dayOfInstant(letter.createdAt.toString(), context.language),
          sent: letter.sentOn === null ? m.notSent : formatIsoDate(letter.sentOn, context.language),
          how: letter.sentHow === null ? '' : wordOf(m.how, letter.sentHow),
        },
      }))
      const columns = [
        { key: 'what', label: m.letter, role: 'head' as const },
        { key: 'written', label: m.written },
        { key: 'sent', label: m.sent },
        { key: 'how', label: m.sentHow },
      ]
      const body =
        rows.length === 0 ? (
          <EmptyState title={m.noLetters} text={m.noLettersText} />
        ) : (
          <Table caption={m.lettersCaption} columns={columns} rows={rows} />
        )
      return fileView(context, { file, tab: 'letters', body })
    }),
})

function aboutOf({ table, code, name }: PaperFact, { language }: StaffContext): string {
  const { words, facts } = sentences(language)
  if (table === 'member')
    return `${facts.household} : ${wordOf(words.relation, code)}${name === null ? '' : `, ${name}`}`
  if (table === 'resource') return `${wordOf(words.kind, code)} : ${name ?? facts.applicant}`
  return table === 'situation' ? facts.situation : sentences(language).lists.note
}

const papersPage = staffPage({
  path: '/dossiers/:id/papers',
  action: 'enquiry:papers',
  access: readFile,
  target: dossierTarget,
  show: context =>
    withFile(context, async file => {
      const { lists: m } = sentences(context.language)
      const facts = await papersOf(context.db, file.dossierId)
      const rows = facts.map(fact => ({
        cells: {
          source: fact.source,
          seen: formatIsoDate(fact.seenOn, context.language),
          about: aboutOf(fact, context),
          by: fact.recordedBy,
        },
      }))
      const columns = [
        { key: 'source', label: m.paper, role: 'head' as const },
        { key: 'seen', label: m.seen },
        { key: 'about', label: m.about },
        { key: 'by', label: m.by },
      ]
      const body =
        rows.length === 0 ? (
          <EmptyState title={m.noPapers} text={m.noPapersText} />
        ) : (
          <Table caption={m.papersCaption} columns={columns} rows={rows} />
        )
      return fileView(context, { file, tab: 'papers', body })
    }),
})

export const listRoutes = [timelinePage, lettersPage, papersPage]

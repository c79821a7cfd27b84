import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Button, EmptyState, Form, Pagination, Select, safeHref, Timeline } from '#ui/index.ts'
import { readFile } from '../domain/access.ts'
import { happeningSources } from '../domain/happening.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { happeningsPerPage, timelineOf } from '../queries/timeline.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { entryOf } from './happenings.tsx'
import { lettersPage } from './letters-tab.tsx'
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

export const listRoutes = [timelinePage, lettersPage]

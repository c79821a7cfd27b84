import type { Child } from 'hono/jsx'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, ButtonRow, Card, EmptyState, type Kind, Table, Tag } from '#ui/index.ts'
import { addToGuide, readGuide, setGuide } from '../domain/access.ts'
import { staffSentences } from '../messages/index.ts'
import { dueReviews, type EntryLine, entryLines } from '../queries/staff.ts'

const stateKinds: Readonly<Record<EntryLine['state'], Kind>> = {
  draft: 'quiet',
  published: 'done',
  archived: 'quiet',
}

type Shown = { readonly context: Pick<StaffContext, 'language' | 'today'>; readonly line: EntryLine }

const State = ({ context: { language }, line }: Shown) => {
  const m = staffSentences(language)
  return (
    <>
      <Tag kind={stateKinds[line.state]} text={m.states[line.state]} />{' '}
      {line.pending && line.state === 'published' ? <Tag kind="soon" text={m.pending} /> : null}
    </>
  )
}

const Due = ({ context: { language, today }, line }: Shown) => {
  if (line.reviewDueOn === null) return null
  const date = formatIsoDate(line.reviewDueOn, language)
  if (line.state !== 'published' || line.reviewDueOn > today.toString()) return <>{date}</>
  return <Tag kind="late" text={`${staffSentences(language).dueNow} · ${date}`} />
}

const Entries = ({ context, lines }: { context: StaffContext; lines: readonly EntryLine[] }) => {
  const m = staffSentences(context.language)
  return (
    <Table
      caption={m.entries}
      captionShown="hidden"
      columns={[
        { key: 'title', label: m.title, role: 'head' },
        { key: 'kind', label: m.kind },
        { key: 'state', label: m.state },
        { key: 'owner', label: m.owner },
        { key: 'due', label: m.due },
      ]}
      rows={lines.map(line => ({
        cells: {
          title: <a href={`/guide/${line.id}`}>{line.title}</a>,
          kind: m.kinds[line.kind],
          state: <State context={context} line={line} />,
          owner: line.owner,
          due: <Due context={context} line={line} />,
        },
      }))}
    />
  )
}

const Ways = ({ context: { language, may } }: { context: StaffContext }) => {
  const m = staffSentences(language)
  return (
    <ButtonRow>
      {may(addToGuide) ? <ButtonLink href="/guide/new">{m.add}</ButtonLink> : null}
      <ButtonLink kind="plain" href={`/${language}`}>
        {m.site}
      </ButtonLink>
      <ButtonLink kind="plain" href={`/${language}/screen`}>
        {m.screen}
      </ButtonLink>
      {may(setGuide) ? (
        <ButtonLink kind="plain" href="/guide/settings">
          {m.settings}
        </ButtonLink>
      ) : null}
    </ButtonRow>
  )
}

/** Every entry of the guide, for those who read and write it. */
export const guideListPage = staffPage({
  path: '/guide',
  action: 'guide:list',
  access: readGuide,
  async show(context) {
    const m = staffSentences(context.language)
    const lines = await entryLines(context.db, context.language)
    const body = (
      <>
        <Ways context={context} />
        {lines.length === 0 ? (
          <EmptyState title={m.noEntries} text={m.noEntriesText} />
        ) : (
          <Entries context={context} lines={lines} />
        )}
      </>
    )
    return { title: m.guide, lead: m.guideLead, body }
  },
})

/** Entries to be looked at again, for today's page: those of leads and director are all, those of others their own. */
export async function dueReviewsCard(context: StaffContext): Promise<Child> {
  const { db, language, today, worker, may } = context
  if (!may(readGuide)) return null
  const ownerId = may(addToGuide) ? undefined : worker.id
  const lines = await dueReviews(db, { language, on: today, ownerId })
  if (lines.length === 0) return null
  return (
    <Card title={staffSentences(language).reviews} count={lines.length}>
      <ul>
        {lines.map(line => (
          <li>
            <a href={`/guide/${line.id}`}>{line.title}</a> <Due context={context} line={line} /> {line.owner}
          </li>
        ))}
      </ul>
    </Card>
  )
}

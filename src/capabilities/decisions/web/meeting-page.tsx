import type { Child } from 'hono/jsx'
import { brusselsDate } from '#kernel/calendar.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, ButtonLink, EmptyState, SummaryList } from '#ui/index.ts'
import { closeMeeting, keepAgenda, recordGroup, seeAgenda } from '../domain/access.ts'
import { namesShown, progressOf } from '../domain/agenda.ts'
import { groupsIn } from '../domain/grouping.ts'
import { committeeSentences, fullSentences } from '../messages/index.ts'
import { type AgendaItem, agendaOf, type RemovedItem, removedFrom } from '../queries/agenda.ts'
import { type Meeting, meetingCard } from '../queries/meetings.ts'
import { besideAgenda } from './beside-agenda.tsx'
import { ItemsTable } from './items-table.tsx'
import { roomSection } from './room-section.tsx'
import { dayOf, longDay, saidOf } from './shared.ts'
import { waitingSection } from './waiting-section.tsx'

type Props = {
  readonly context: StaffContext
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
}

const Head = ({ context, meeting, items }: Props) => {
  const m = committeeSentences(context.language)
  const rows: { key: string; value: Child }[] = [
    { key: m.place, value: m.atPlace({ hour: meeting.startsAt, place: meeting.place }) },
    { key: m.secretary, value: meeting.secretaryName },
    { key: m.progress, value: m.decidedOf(progressOf(items)) },
  ]
  const { cancelReason } = meeting
  if (cancelReason !== null)
    rows.push({
      key: m.state,
      value: fullSentences(context.language).cancelledBecause({ reason: cancelReason }),
    })
  if (meeting.closedAt !== null)
    rows.push({ key: m.closed, value: dayOf(brusselsDate(meeting.closedAt).toString(), context.language) })
  return <SummaryList rows={rows} />
}

const Papers = ({ context, meeting, items }: Props) => {
  const m = committeeSentences(context.language)
  const full = fullSentences(context.language)
  const path = `/meetings/${meeting.id}`
  const first = items[0]
  const mayClose = context.may(closeMeeting) && meeting.state === 'planned'
  return (
    <div class="button-row no-print">
      {mayClose && meeting.heldOn <= context.today.toString() ? (
        <ButtonLink href={`${path}/close`}>{m.closeMeeting}</ButtonLink>
      ) : null}
      {first !== undefined && meeting.state === 'planned' ? (
        <ButtonLink kind="secondary" href={`${path}/items/${first.requestId}`} keys="j">
          {m.readFirst}
        </ButtonLink>
      ) : null}
      {context.may(recordGroup) && meeting.state === 'planned' && groupsIn(items).length > 0 ? (
        <ButtonLink kind="secondary" href={`${path}/group`}>
          {full.group}
        </ButtonLink>
      ) : null}
      {context.may(keepAgenda) && meeting.state === 'planned' ? (
        <>
          <a href={`${path}/change`}>{full.change}</a> <a href={`${path}/cancel`}>{full.cancel}</a>
        </>
      ) : null}
      {items.length > 0 && meeting.state === 'planned' ? (
        <a href={`${path}/agenda.pdf`}>{m.printAgenda}</a>
      ) : null}
      {meeting.minutesDocumentId === null ? null : (
        <a href={`/documents/${meeting.minutesDocumentId}`}>{m.minutes}</a>
      )}
    </div>
  )
}

const Agenda = ({ context, meeting, items }: Props) => {
  const { language } = context
  const m = committeeSentences(language)
  const keeps = context.may(keepAgenda) && meeting.state === 'planned'
  if (items.length === 0)
    return <EmptyState title={m.noItems} text={keeps ? m.noItemsText : m.noItemsMember} />
  const names = namesShown(meeting.heldOn, context.today) ? 'shown' : 'gone'
  return (
    <ItemsTable
      meetingId={meeting.id}
      items={items}
      language={language}
      names={names}
      hand={keeps ? 'keep' : 'read'}
    />
  )
}

const Removed = ({ context, removed }: { context: StaffContext; removed: readonly RemovedItem[] }) => {
  const m = committeeSentences(context.language)
  if (removed.length === 0) return null
  const rows = removed.map(({ requestNumber, personName, reason }) => ({
    key: `${personName} · ${requestNumber}`,
    value: reason,
  }))
  return (
    <section aria-labelledby="removed">
      <h2 id="removed">{m.removed}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

async function body({ context, meeting, items }: Props): Promise<Child> {
  const m = committeeSentences(context.language)
  const shown = namesShown(meeting.heldOn, context.today)
  const removed = shown ? await removedFrom(context.db, meeting.id) : []
  context.read({ subjectIds: shown ? items.map(({ personId }) => personId) : [] })
  return (
    <>
      <Head context={context} meeting={meeting} items={items} />
      {shown ? null : <Banner kind="info" title={m.namesGone} />}
      <Papers context={context} meeting={meeting} items={items} />
      {await roomSection({ context, meeting })}
      <h2>{m.agenda}</h2>
      <Agenda context={context} meeting={meeting} items={items} />
      {shown ? await besideAgenda({ context, meeting }) : null}
      <Removed context={context} removed={removed} />
      {await waitingSection({ context, meeting })}
    </>
  )
}

/** A meeting with its agenda: what is proposed, what is decided, what still waits for a place. */
export async function showMeeting(context: StaffContext) {
  const meetingId = context.params['id'] ?? ''
  const meeting = isUuid(meetingId) ? await meetingCard(context.db, meetingId) : undefined
  if (meeting === undefined) return { notFound: true } as const
  const items = await agendaOf(context.db, meeting.id)
  const date = longDay(meeting.heldOn, context.language)
  return {
    title: committeeSentences(context.language).meetingOf({ date }),
    said: saidOf(context),
    body: await body({ context, meeting, items }),
  }
}

export const meetingRoute: Route = staffPage({
  path: '/meetings/:id',
  action: 'decisions:agenda',
  access: seeAgenda,
  show: showMeeting,
})

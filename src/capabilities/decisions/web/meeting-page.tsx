import type { Child } from 'hono/jsx'
import { brusselsDate } from '#kernel/calendar.ts'
import { isUuid, uuidv7 } from '#kernel/uuid.ts'
import type { Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, Button, ButtonLink, EmptyState, Form, SummaryList, Table, Tag } from '#ui/index.ts'
import { closeMeeting, keepAgenda, seeAgenda } from '../domain/access.ts'
import { namesShown, progressOf } from '../domain/agenda.ts'
import { committeeSentences } from '../messages/index.ts'
import {
  type AgendaItem,
  agendaOf,
  type RemovedItem,
  removedFrom,
  type WaitingProposal,
  waitingProposals,
} from '../queries/agenda.ts'
import { type Meeting, meetingCard } from '../queries/meetings.ts'
import { ItemsTable, kindWord } from './items-table.tsx'
import { dayOf, longDay, saidOf } from './shared.ts'

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
  if (meeting.closedAt !== null)
    rows.push({ key: m.closed, value: dayOf(brusselsDate(meeting.closedAt).toString(), context.language) })
  return <SummaryList rows={rows} />
}

const Papers = ({ context, meeting, items }: Props) => {
  const m = committeeSentences(context.language)
  const path = `/meetings/${meeting.id}`
  const first = items[0]
  const mayClose = context.may(closeMeeting) && meeting.state === 'planned' && items.length > 0
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

const AddButton = ({ context, meeting, proposal }: Omit<Props, 'items'> & { proposal: WaitingProposal }) => {
  const m = committeeSentences(context.language)
  const hidden = { _submission: uuidv7(), requestId: proposal.requestId }
  return (
    <Form action={`/meetings/${meeting.id}/items`} hidden={hidden}>
      <Button kind="secondary">
        {m.add}
        <span class="hidden"> : {m.addOf({ name: proposal.personName })}</span>
      </Button>
    </Form>
  )
}

type WaitingProps = Omit<Props, 'items'> & { readonly waiting: readonly WaitingProposal[] }

const Waiting = ({ context, meeting, waiting }: WaitingProps) => {
  const { language } = context
  const m = committeeSentences(language)
  const columns = [
    { key: 'person', label: m.person, role: 'head' },
    { key: 'subject', label: m.subject },
    { key: 'due', label: m.due },
    { key: 'add', label: m.add },
  ] as const
  const rows = waiting.map(proposal => ({
    cells: {
      person: (
        <>
          {proposal.personName} {proposal.urgent ? <Tag kind="late" text={m.urgent} /> : null}
        </>
      ),
      subject: `${kindWord(proposal.kind, language)} · ${proposal.requestNumber}`,
      due: dayOf(proposal.dueOn, language),
      add: <AddButton context={context} meeting={meeting} proposal={proposal} />,
    },
  }))
  return (
    <section class="no-print" aria-labelledby="waiting">
      <h2 id="waiting">{m.waiting}</h2>
      {rows.length === 0 ? (
        <EmptyState title={m.noWaiting} text={m.noWaitingText} />
      ) : (
        <Table caption={m.waiting} captionShown="hidden" columns={columns} rows={rows} />
      )}
    </section>
  )
}

async function body({ context, meeting, items }: Props): Promise<Child> {
  const m = committeeSentences(context.language)
  const takes =
    context.may(keepAgenda) && meeting.state === 'planned' && meeting.heldOn >= context.today.toString()
  const waiting = takes ? await waitingProposals(context.db) : []
  const shown = namesShown(meeting.heldOn, context.today)
  const removed = shown ? await removedFrom(context.db, meeting.id) : []
  context.read({ subjectIds: shown ? [...items, ...waiting].map(({ personId }) => personId) : [] })
  return (
    <>
      <Head context={context} meeting={meeting} items={items} />
      {shown ? null : <Banner kind="info" title={m.namesGone} />}
      <Papers context={context} meeting={meeting} items={items} />
      <h2>{m.agenda}</h2>
      <Agenda context={context} meeting={meeting} items={items} />
      <Removed context={context} removed={removed} />
      {takes ? <Waiting context={context} meeting={meeting} waiting={waiting} /> : null}
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

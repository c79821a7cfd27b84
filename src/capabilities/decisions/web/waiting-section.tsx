import type { Child } from 'hono/jsx'
import { uuidv7 } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Button, EmptyState, Form, Table, Tag } from '#ui/index.ts'
import { keepAgenda } from '../domain/access.ts'
import { type FillDays, fillReason, inOrder } from '../domain/filling.ts'
import { committeeSentences, fullSentences } from '../messages/index.ts'
import { type Meeting, meetingAfter } from '../queries/meetings.ts'
import { type LateRequest, lateRequests, type WaitingProposal, waitingProposals } from '../queries/waiting.ts'
import { kindWord } from './items-table.tsx'
import { dayOf } from './shared.ts'

type Props = { readonly context: StaffContext; readonly meeting: Meeting; readonly days: FillDays }

/** How many of them the page shows; filling takes them all. */
const shownAtMost = 50

const AddButton = ({ context, meeting, proposal }: Props & { proposal: WaitingProposal }) => {
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

type WaitingProps = Props & { readonly waiting: readonly WaitingProposal[] }

const Waiting = (props: WaitingProps) => {
  const { context, waiting, days } = props
  const { language } = context
  const m = committeeSentences(language)
  const full = fullSentences(language)
  const columns = [
    { key: 'person', label: m.person, role: 'head' },
    { key: 'subject', label: m.subject },
    { key: 'due', label: m.due },
    { key: 'why', label: full.why },
    { key: 'add', label: m.add },
  ] as const
  const rows = waiting.slice(0, shownAtMost).map(proposal => ({
    cells: {
      person: (
        <>
          {proposal.personName} {proposal.urgent ? <Tag kind="late" text={m.urgent} /> : null}
        </>
      ),
      subject: `${kindWord(proposal.kind, language)} · ${proposal.requestNumber}`,
      due: dayOf(proposal.dueOn, language),
      why: full.reasons[fillReason(proposal, days)],
      add: <AddButton {...props} proposal={proposal} />,
    },
  }))
  return (
    <section class="no-print" aria-labelledby="waiting">
      <h2 id="waiting">{m.waiting}</h2>
      {rows.length === 0 ? (
        <EmptyState title={m.noWaiting} text={m.noWaitingText} />
      ) : (
        <>
          <Fill {...props} />
          <Table caption={m.waiting} captionShown="hidden" columns={columns} rows={rows} />
        </>
      )}
    </section>
  )
}

/** One act for all that is ready. */
const Fill = ({ context, meeting }: Props) => {
  const m = fullSentences(context.language)
  return (
    <Form action={`/meetings/${meeting.id}/fill`} hidden={{ _submission: uuidv7() }}>
      <p>{m.fillLead}</p>
      <Button>{m.fill}</Button>
    </Form>
  )
}

/** What is not ready although its delay runs out: nobody learns it too late. */
const NotReady = ({ context, late }: { context: StaffContext; late: readonly LateRequest[] }) => {
  const { language } = context
  const m = committeeSentences(language)
  const full = fullSentences(language)
  if (late.length === 0) return null
  const columns = [
    { key: 'person', label: m.person, role: 'head' },
    { key: 'subject', label: m.subject },
    { key: 'due', label: m.due },
    { key: 'pilot', label: full.pilot },
  ] as const
  const today = context.today.toString()
  const rows = late.map(request => ({
    cells: {
      person: request.personName,
      subject: `${kindWord(request.kind, language)} · ${request.requestNumber}`,
      due: (
        <>
          {dayOf(request.dueOn, language)}{' '}
          {request.dueOn !== null && request.dueOn < today ? (
            <Tag kind="late" text={full.reasons.late} />
          ) : null}
        </>
      ),
      pilot: request.pilotName,
    },
  }))
  return (
    <section class="no-print" aria-labelledby="not-ready">
      <h2 id="not-ready">{full.notReady}</h2>
      <p>{full.notReadyLead}</p>
      <Table caption={full.notReady} captionShown="hidden" columns={columns} rows={rows} />
    </section>
  )
}

/** What waits for a place on this agenda, with why it comes when it does; and what is late without being ready. */
export async function waitingSection({ context, meeting }: Omit<Props, 'days'>): Promise<Child> {
  const { db, today } = context
  const takes = context.may(keepAgenda) && meeting.state === 'planned' && meeting.heldOn >= today.toString()
  if (!takes) return null
  const next = await meetingAfter(db, meeting)
  const days = { today: today.toString(), heldOn: meeting.heldOn, nextOn: next?.heldOn ?? null }
  const waiting = inOrder(await waitingProposals(db), days)
  const late = await lateRequests(db, next?.heldOn ?? today.add({ days: 30 }).toString())
  context.read({ subjectIds: [...waiting.slice(0, shownAtMost), ...late].map(({ personId }) => personId) })
  return (
    <>
      <Waiting context={context} meeting={meeting} days={days} waiting={waiting} />
      <NotReady context={context} late={late} />
    </>
  )
}

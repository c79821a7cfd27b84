import { z } from 'zod'
import { moveRequest, nextNumber, startClock, stopClock } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { notificationClock } from '#law/deadlines/index.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { closeMeeting as access } from '../domain/access.ts'
import { type ClosingRefusal, mayClose } from '../domain/closing.ts'
import { adjournedUntil } from '../domain/deciding.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { committeeMembers } from '../queries/meetings.ts'
import { publishDecision } from '../store/decisions.ts'
import { lockMeeting, sealMeeting } from '../store/meetings.ts'
import { freezeMinutes } from './freeze-minutes.ts'

/** `version`: that of the meeting the president read: what was confirmed is what is closed. */
const input = z.strictObject({
  meetingId: z.uuid(),
  version: z.int().min(1),
  presentIds: z.array(z.uuid()).max(100),
})

export type CloseRefusal = CommonRefusal | ClosingRefusal

type Asked = z.infer<typeof input>
type Locked = NonNullable<Awaited<ReturnType<typeof lockMeeting>>>

/** The meeting with its items, once nothing stands in the way of closing it. */
async function closable(
  context: CommandContext,
  { meetingId, version, presentIds }: Asked,
): Promise<Result<{ meeting: Locked; items: readonly AgendaItem[] }, CloseRefusal>> {
  const meeting = await lockMeeting(context, meetingId)
  if (meeting === undefined) return refuse({ kind: 'NotFound' })
  const items = await agendaOf(context.db, meetingId)
  const memberIds = (await committeeMembers(context.db)).map(({ id }) => id)
  const facts = { items, presentIds, memberIds, closerId: context.actorId, today: context.today }
  const refusal = mayClose(meeting, facts)
  if (refusal !== undefined) return refuse(refusal)
  if (meeting.version !== version) return refuse({ kind: 'StaleVersion', current: meeting.version })
  return ok({ meeting, items })
}

/** A decided request waits for its letter: the eight days begin on the day of the meeting. */
async function decideRequest(context: CommandContext, requestId: string, heldOn: string) {
  const clock = notificationClock(Temporal.PlainDate.from(heldOn))
  const nextStepOn = clock.dueOn?.toString() ?? heldOn
  const moved = await moveRequest(context, { requestId, to: 'decided', nextStep: 'notify', nextStepOn })
  await stopClock(context, { requestId, kind: 'decision', on: heldOn })
  await startClock(context, { requestId, clock })
  return moved
}

/** An adjourned request goes back to the enquiry; the thirty days of the decision go on. */
const adjournRequest = (context: CommandContext, requestId: string) =>
  moveRequest(context, {
    requestId,
    to: 'enquiry',
    nextStep: 'enquire',
    nextStepOn: adjournedUntil(context.today).toString(),
  })

async function publishItem(context: CommandContext, item: AgendaItem, heldOn: string): Promise<void> {
  const { requestId, decisionId, outcome, dossierId, personId } = item
  if (decisionId === null) throw new Error('An item without decision passed the check of closing.')
  const number = await nextNumber(context, { series: 'decision', prefix: 'B-' })
  await publishDecision(context, { decisionId, number })
  const moved =
    outcome === 'adjourn'
      ? await adjournRequest(context, requestId)
      : await decideRequest(context, requestId, heldOn)
  if (!moved.ok) throw new Error(`A proposed request could not be moved: ${moved.refusal.kind}`)
  context.journal({ requestId, dossierId, personId, detail: { decisionId, outcome } })
}

/**
 * Closes a meeting in one piece: decisions numbered and published, requests moved, clocks stopped and started,
 * minutes kept. Of two presidents who close at once the second is told that it is done.
 */
export const closeMeeting = command<Asked, { meetingId: string }, CloseRefusal>({
  name: 'decisions:close-meeting',
  access,
  input,
  async run(context, asked) {
    const found = await closable(context, asked)
    if (!found.ok) return found
    const { meeting, items } = found.value
    for (const item of items) await publishItem(context, item, meeting.heldOn)
    const { meetingId, presentIds } = asked
    const minutesDocumentId = await freezeMinutes(context, { meetingId, presentIds })
    await sealMeeting(context, { meetingId, presentIds, minutesDocumentId })
    context.journal({ detail: { meetingId, minutesDocumentId } })
    return ok({ meetingId })
  },
})

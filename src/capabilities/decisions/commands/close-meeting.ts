import { z } from 'zod'
import { openEntitlements } from '#capabilities/payments/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { closeMeeting as access } from '../domain/access.ts'
import { type ClosingFacts, type ClosingRefusal, mayClose } from '../domain/closing.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { membersOn, rulesOn } from '../queries/members.ts'
import { recusalsIn } from '../queries/recusals.ts'
import { ratificationsOf } from '../queries/urgent-aids.ts'
import { votersByName } from '../queries/votes.ts'
import { lockMeeting, sealMeeting } from '../store/meetings.ts'
import { freezeMinutes } from './freeze-minutes.ts'
import { publishItem } from './publish.ts'

/** `version`: that of the meeting the president read: what was confirmed is what is closed. */
const input = z.strictObject({
  meetingId: z.uuid(),
  version: z.int().min(1),
  presentIds: z.array(z.uuid()).max(100),
})

export type CloseRefusal = CommonRefusal | ClosingRefusal

type Asked = z.infer<typeof input>
type Locked = NonNullable<Awaited<ReturnType<typeof lockMeeting>>>

/** What closing is held against: the agenda, who sits that day, who left for what, the rules of that day. */
async function factsOf(
  { db, actorId, today }: CommandContext,
  meeting: Locked,
  { presentIds }: Asked,
): Promise<ClosingFacts & { readonly agenda: readonly AgendaItem[] }> {
  const agenda = await agendaOf(db, meeting.id)
  const members = await membersOn(db, meeting.heldOn)
  const recusals = await recusalsIn(db, meeting.id)
  const urgent = await ratificationsOf(db, meeting.id)
  const leftFor = (itemId: string) =>
    recusals.filter(one => one.itemId === itemId).map(({ workerId }) => workerId)
  return {
    agenda,
    items: agenda.map(item => ({ ...item, left: leftFor(item.id) })),
    ratifications: urgent.length,
    openRatifications: urgent.filter(({ ratified }) => ratified === null).length,
    presentIds,
    members,
    rules: await rulesOn(db, meeting.heldOn),
    closerId: actorId,
    today,
  }
}

/** The meeting with its items, once nothing stands in the way of closing it. */
async function closable(
  context: CommandContext,
  asked: Asked,
): Promise<Result<{ meeting: Locked; agenda: readonly AgendaItem[] }, CloseRefusal>> {
  const meeting = await lockMeeting(context, asked.meetingId)
  if (meeting === undefined) return refuse({ kind: 'NotFound' })
  const facts = await factsOf(context, meeting, asked)
  const refusal = mayClose(meeting, facts)
  if (refusal !== undefined) return refuse(refusal)
  // Who voted by name was there: nobody closes without them.
  const voters = await votersByName(context.db, meeting.id)
  if (!voters.every(id => asked.presentIds.includes(id))) return refuse({ kind: 'WhoIsPresent' })
  if (meeting.version !== asked.version) return refuse({ kind: 'StaleVersion', current: meeting.version })
  return ok({ meeting, agenda: facts.agenda })
}

/** What was not ratified gives nothing more: money that left is found too much, and a human says what follows. */
async function endUnratified({ db, tenantId, now }: CommandContext, meetingId: string): Promise<void> {
  const urgent = await ratificationsOf(db, meetingId)
  const decisionIds = urgent.flatMap(({ ratified, decisionId }) =>
    ratified === 'not-ratified' && decisionId !== null ? [decisionId] : [],
  )
  await openEntitlements(db, { tenantId, decisionIds, now })
}

/**
 * Closes a meeting in one piece: decisions numbered and published, requests moved, clocks stopped and started,
 * rights opened for payment, minutes kept. Of two presidents who close at once the second is told that it is done.
 */
export const closeMeeting = command<Asked, { meetingId: string }, CloseRefusal>({
  name: 'decisions:close-meeting',
  access,
  input,
  async run(context, asked) {
    const found = await closable(context, asked)
    if (!found.ok) return found
    const { meeting, agenda } = found.value
    const decisionIds: string[] = []
    for (const item of agenda) decisionIds.push(await publishItem(context, item, meeting.heldOn))
    const { meetingId, presentIds } = asked
    await openEntitlements(context.db, { tenantId: context.tenantId, decisionIds, now: context.now })
    const minutesDocumentId = await freezeMinutes(context, { meetingId, presentIds })
    await sealMeeting(context, { meetingId, presentIds, minutesDocumentId })
    await endUnratified(context, meetingId)
    context.journal({ detail: { meetingId, minutesDocumentId, decisions: decisionIds.length } })
    return ok({ meetingId })
  },
})

import { personCard, personName } from '#capabilities/people/index.ts'
import { type RequestCard, requestCard, reviewOf } from '#capabilities/requests/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type Grounds, groundsOf } from '../commands/grounds.ts'
import type { DecisionCard } from '../domain/decision.ts'
import type { Member } from '../domain/members.ts'
import type { Rules } from '../domain/voting.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { decisionCard } from '../queries/decisions.ts'
import { type Meeting, meetingCard } from '../queries/meetings.ts'
import { membersOn, rulesOn } from '../queries/members.ts'
import { type Recusal, recusalsIn } from '../queries/recusals.ts'
import { type VoteCard, votesIn } from '../queries/votes.ts'

/** One item with all that stands around it. */
export type ItemView = {
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  readonly item: AgendaItem
  readonly request: RequestCard
  readonly name: string
  readonly decision: DecisionCard | undefined
  readonly grounds: Grounds
  /** Who sits that day, and who leaves for this item. */
  readonly members: readonly Member[]
  readonly recusals: readonly Recusal[]
  readonly votes: readonly VoteCard[]
  readonly rules: Rules
  readonly review: Awaited<ReturnType<typeof reviewOf>>
}

/** Loads an item of the agenda in the address, and tells the journal that its file was read. */
export async function loadItem(context: StaffContext): Promise<ItemView | undefined> {
  const { db, params } = context
  const [meetingId, requestId] = [params['id'] ?? '', params['item'] ?? '']
  if (!isUuid(meetingId) || !isUuid(requestId)) return undefined
  const meeting = await meetingCard(db, meetingId)
  const items = await agendaOf(db, meetingId)
  const item = items.find(one => one.requestId === requestId)
  const request = await requestCard(db, requestId)
  const person = request && (await personCard(db, request.personId))
  if (meeting === undefined || item === undefined || request === undefined || person === undefined)
    return undefined
  const decision = item.decisionId === null ? undefined : await decisionCard(db, item.decisionId)
  context.read({ requestId, dossierId: request.dossierId, personId: request.personId })
  const grounds = await groundsOf(context, request)
  const room = await roomOf(db, meeting, item)
  const review = await reviewOf(db, requestId)
  return { meeting, items, item, request, name: personName(person), decision, grounds, review, ...room }
}

/** Who may vote on an item, by which rules, and how they did. */
async function roomOf(db: StaffContext['db'], meeting: Meeting, item: AgendaItem) {
  const recusals = await recusalsIn(db, meeting.id)
  const votes = item.decisionId === null ? [] : await votesIn(db, meeting.id)
  return {
    members: await membersOn(db, meeting.heldOn),
    rules: await rulesOn(db, meeting.heldOn),
    recusals: recusals.filter(({ itemId }) => itemId === item.id),
    votes: votes.filter(({ decisionId }) => decisionId === item.decisionId),
  }
}

import { z } from 'zod'
import { requestCard } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { recordGroup as access } from '../domain/access.ts'
import { type DecidingRefusal, mayDecide } from '../domain/agenda.ts'
import { type CaseFacts, faultIn, periodsFor } from '../domain/deciding.ts'
import { type DecisionContent, isWhole, payments, periods } from '../domain/decision.ts'
import { groupsIn } from '../domain/grouping.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { saveDecision } from '../store/decisions.ts'
import { lockMeeting } from '../store/meetings.ts'
import { followed } from './followed.ts'
import { groundsOf } from './grounds.ts'

const input = z.strictObject({
  meetingId: z.uuid(),
  requestIds: z.array(z.uuid()).min(1).max(500),
  per: z.enum(periods),
  paidHow: z.enum(payments),
})

type Asked = z.infer<typeof input>

export type GroupRefusal =
  | CommonRefusal
  | DecidingRefusal
  | { readonly kind: 'NotTogether' }
  /** One of them asks for more than a tick: it is decided alone. */
  | { readonly kind: 'NotPlain'; readonly name: string }

/** The items that were ticked, when they are of one group of this agenda. */
function together(items: readonly AgendaItem[], requestIds: readonly string[]): readonly AgendaItem[] {
  const group = groupsIn(items).find(({ items: same }) =>
    requestIds.every(id => same.some(({ requestId }) => requestId === id)),
  )
  return group?.items.filter(({ requestId }) => requestIds.includes(requestId)) ?? []
}

const holds = (content: DecisionContent, facts: CaseFacts): boolean =>
  isWhole(content) && periodsFor(facts.kind).some(per => per === content.per) && !faultIn(content, facts)

async function recordOne(
  context: CommandContext,
  item: AgendaItem,
  { asked, heldOn }: { readonly asked: Asked; readonly heldOn: string },
): Promise<Result<null, GroupRefusal>> {
  const { requestId, dossierId, personId, personName: name } = item
  const request = await requestCard(context.db, requestId)
  const grounds = request && (await groundsOf(context, request))
  if (grounds?.report === undefined || request?.state !== 'proposed')
    return refuse({ kind: 'NotPlain', name })
  const content = followed(grounds.report, asked)
  if (!holds(content, grounds.facts)) return refuse({ kind: 'NotPlain', name })
  await saveDecision(context, {
    meetingId: asked.meetingId,
    itemId: item.id,
    requestId,
    dossierId,
    reportId: grounds.report.id,
    computationId: grounds.computation?.id ?? null,
    fact: null,
    supersedesId: null,
    voteHow: 'consensus',
    tally: null,
    votes: [],
    decidedOn: heldOn,
    content,
  })
  context.journal({ requestId, dossierId, personId, detail: { outcome: content.outcome } })
  return ok(null)
}

/** Records the same decision for identical items in one act: the proposal of each followed, the motives of each kept. */
export const recordGroup = command<Asked, { count: number }, GroupRefusal>({
  name: 'decisions:record-group',
  access,
  input,
  async run(context, asked) {
    const meeting = await lockMeeting(context, asked.meetingId)
    if (meeting === undefined) return refuse({ kind: 'NotFound' })
    const refusal = mayDecide(meeting, context.today)
    if (refusal !== undefined) return refuse(refusal)
    const items = together(await agendaOf(context.db, asked.meetingId), asked.requestIds)
    if (items.length === 0) return refuse({ kind: 'NotTogether' })
    for (const item of items) {
      const recorded = await recordOne(context, item, { asked, heldOn: meeting.heldOn })
      if (!recorded.ok) return recorded
    }
    return ok({ count: items.length })
  },
})

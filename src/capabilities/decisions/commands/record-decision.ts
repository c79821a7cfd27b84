import { z } from 'zod'
import { type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { largestAmount } from '#kernel/money.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { recordDecision as access } from '../domain/access.ts'
import { type DecidingRefusal, mayDecide, neighbours } from '../domain/agenda.ts'
import { conditions, isWhole, outcomes, payments, periods, rhythms } from '../domain/decision.ts'
import { voices } from '../domain/voting.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { decisionCard } from '../queries/decisions.ts'
import { saveDecision } from '../store/decisions.ts'
import { lockMeeting } from '../store/meetings.ts'
import { type Judgement, type JudgeRefusal, judge } from './judge.ts'
import { type Counted, type CountRefusal, countVote } from './vote.ts'

const day = z.string().refine(isIsoDate)
const text = z.string().max(10_000)

/** What a decision says, as commands take it: whole, or not at all. */
const contentInput = z
  .strictObject({
    outcome: z.enum(outcomes),
    amountCents: z.int().min(0).max(largestAmount).nullable(),
    per: z.enum(periods).nullable(),
    paidEvery: z.enum(rhythms).nullable(),
    paidHow: z.enum(payments).nullable(),
    fromOn: day.nullable(),
    untilOn: day.nullable(),
    motivesFact: text,
    motivesLaw: text,
    amendMotive: text.nullable(),
    unmetCondition: z.enum(conditions).nullable(),
    missing: text.nullable(),
  })
  .refine(isWhole)

/** `kind:id` of a fact of the file. */
const factInput = z
  .string()
  .regex(/^(note|resource|situation|member):[0-9a-f-]{36}$/)
  .nullable()
  .default(null)

const number = z.int().min(0).max(100)

/** How the committee voted; a consensus when nothing is said. */
const voteInput = z
  .discriminatedUnion('how', [
    z.strictObject({ how: z.literal('consensus') }),
    z.strictObject({ how: z.literal('counts'), for: number, against: number, abstain: number }),
    z.strictObject({
      how: z.literal('names'),
      votes: z
        .array(z.strictObject({ workerId: z.uuid(), vote: z.enum(voices) }))
        .max(100)
        .readonly(),
    }),
  ])
  .default({ how: 'consensus' })

/** `version`: that of the decision the form was made from, 0 when there was none. */
const recordInput = z.strictObject({
  meetingId: z.uuid(),
  requestId: z.uuid(),
  version: z.int().min(0),
  content: contentInput,
  fact: factInput,
  vote: voteInput,
})

export type RecordRefusal =
  | CommonRefusal
  | DecidingRefusal
  | JudgeRefusal
  | CountRefusal
  | { readonly kind: 'NotOnAgenda' }
  | { readonly kind: 'NotProposed' }

/** What is recorded about one item. */
export type RecordInput = z.infer<typeof recordInput>

type Ground = Judgement & {
  readonly item: AgendaItem
  readonly request: RequestCard
  readonly counted: Counted
}

async function groundFor(
  context: CommandContext,
  asked: RecordInput,
  items: readonly AgendaItem[],
): Promise<Result<Ground, RecordRefusal>> {
  const { requestId, version, content, fact, vote, meetingId } = asked
  const item = items.find(one => one.requestId === requestId)
  const request = await requestCard(context.db, requestId)
  if (item === undefined || request === undefined) return refuse({ kind: 'NotOnAgenda' })
  if (item.nature === 'proposal' && request.state !== 'proposed') return refuse({ kind: 'NotProposed' })
  const known = item.decisionId === null ? undefined : await decisionCard(context.db, item.decisionId)
  if ((known?.version ?? 0) !== version) return refuse({ kind: 'StaleVersion', current: known?.version ?? 0 })
  const counted = await countVote(context, { meetingId, itemId: item.id, vote })
  if (!counted.ok) return counted
  const judged = await judge(context, { request, content, fact })
  return judged.ok ? ok({ ...judged.value, item, request, counted: counted.value }) : judged
}

/** What was recorded, and which item comes next without a decision; null when all are decided. */
export type Recorded = { readonly decisionId: string; readonly nextRequestId: string | null }

/** Records what the committee decided about one item; it may be recorded otherwise until the meeting is closed. */
export const recordDecision = command<RecordInput, Recorded, RecordRefusal>({
  name: 'decisions:record',
  access,
  input: recordInput,
  target: ({ requestId }) => ({ requestId }),
  async run(context, asked) {
    const { meetingId, requestId, content } = asked
    const meeting = await lockMeeting(context, meetingId)
    if (meeting === undefined) return refuse({ kind: 'NotFound' })
    const refusal = mayDecide(meeting, context.today)
    if (refusal !== undefined) return refuse(refusal)
    const items = await agendaOf(context.db, meetingId)
    const ground = await groundFor(context, asked, items)
    if (!ground.ok) return ground
    const { item, request, counted, ...judgement } = ground.value
    const { dossierId, personId } = request
    const decisionId = await saveDecision(context, {
      ...judgement,
      ...counted,
      meetingId,
      itemId: item.id,
      requestId,
      dossierId,
      supersedesId: item.correctsId,
      decidedOn: meeting.heldOn,
      content,
    })
    context.journal({ requestId, dossierId, personId, detail: { meetingId, outcome: content.outcome } })
    const next = neighbours(items, requestId).nextUndecided
    return ok({ decisionId, nextRequestId: next?.requestId ?? null })
  },
})

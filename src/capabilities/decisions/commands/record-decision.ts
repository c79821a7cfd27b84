import { z } from 'zod'
import { computationById, submittedReport } from '#capabilities/enquiry/index.ts'
import { type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { largestAmount } from '#kernel/money.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { recordDecision as access } from '../domain/access.ts'
import { type DecidingRefusal, mayDecide, neighbours } from '../domain/agenda.ts'
import { type CaseFacts, type ContentRefusal, faultIn } from '../domain/deciding.ts'
import { conditions, isWhole, outcomes, payments, periods, rhythms } from '../domain/decision.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { decisionCard } from '../queries/decisions.ts'
import { saveDecision } from '../store/decisions.ts'
import { lockMeeting } from '../store/meetings.ts'

const day = z.string().refine(isIsoDate)
const text = z.string().max(10_000)

const content = z.strictObject({
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

/** `version`: that of the decision the form was made from, 0 when there was none. */
const recordInput = z.strictObject({
  meetingId: z.uuid(),
  requestId: z.uuid(),
  version: z.int().min(0),
  content: content.refine(isWhole),
})

export type RecordRefusal =
  | CommonRefusal
  | DecidingRefusal
  | ContentRefusal
  | { readonly kind: 'NotOnAgenda' }
  | { readonly kind: 'NotProposed' }

/** The report and the computation that a decision is held against, and rests on. */
export async function groundsOf({ db }: Pick<CommandContext, 'db'>, request: RequestCard) {
  const report = await submittedReport(db, request.id)
  const computation =
    report?.computationId == null ? undefined : await computationById(db, report.computationId)
  const facts: CaseFacts = {
    kind: request.kind,
    requestedOn: request.requestedOn,
    computedCents: computation?.monthlyCents ?? null,
    hearing: report?.hearing ?? 'not-asked',
  }
  return { report, computation, facts }
}

/** What is recorded about one item. */
export type RecordInput = z.infer<typeof recordInput>
type Ground = {
  readonly item: AgendaItem
  readonly request: RequestCard
  readonly computationId: string | null
}

async function groundFor(
  context: CommandContext,
  { requestId, version, content }: RecordInput,
  items: readonly AgendaItem[],
): Promise<Result<Ground, RecordRefusal>> {
  const item = items.find(one => one.requestId === requestId)
  const request = await requestCard(context.db, requestId)
  if (item === undefined || request === undefined) return refuse({ kind: 'NotOnAgenda' })
  if (request.state !== 'proposed') return refuse({ kind: 'NotProposed' })
  const known = item.decisionId === null ? undefined : await decisionCard(context.db, item.decisionId)
  if ((known?.version ?? 0) !== version) return refuse({ kind: 'StaleVersion', current: known?.version ?? 0 })
  const { facts, computation } = await groundsOf(context, request)
  const fault = faultIn(content, facts)
  return fault === undefined ? ok({ item, request, computationId: computation?.id ?? null }) : refuse(fault)
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
    const { meetingId, requestId } = asked
    const meeting = await lockMeeting(context, meetingId)
    if (meeting === undefined) return refuse({ kind: 'NotFound' })
    const refusal = mayDecide(meeting, context.today)
    if (refusal !== undefined) return refuse(refusal)
    const items = await agendaOf(context.db, meetingId)
    const ground = await groundFor(context, asked, items)
    if (!ground.ok) return ground
    const { item, request, computationId } = ground.value
    const { dossierId, personId } = request
    const recording = { meetingId, itemId: item.id, requestId, dossierId, computationId }
    const decisionId = await saveDecision(context, {
      ...recording,
      decidedOn: meeting.heldOn,
      content: asked.content,
    })
    context.journal({ requestId, dossierId, personId, detail: { meetingId, outcome: asked.content.outcome } })
    const next = neighbours(items, requestId).nextUndecided
    return ok({ decisionId, nextRequestId: next?.requestId ?? null })
  },
})

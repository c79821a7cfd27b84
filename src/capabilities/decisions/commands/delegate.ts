import { z } from 'zod'
import { openEntitlements } from '#capabilities/payments/index.ts'
import { kinds, nextNumber, type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { largestAmount } from '#kernel/money.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { decideAlone as aloneAccess, keepOffice } from '../domain/access.ts'
import { type DecisionContent, payments, periods } from '../domain/decision.ts'
import { type DelegationRefusal, reach } from '../domain/delegation.ts'
import { plannedMeetingOf } from '../queries/agenda.ts'
import { type DelegationCard, delegationFor } from '../queries/delegations.ts'
import { insertLoneDecision } from '../store/decisions.ts'
import { insertDelegation, lockDelegation, revokeDelegation } from '../store/delegations.ts'
import { followed } from './followed.ts'
import { groundsOf } from './grounds.ts'
import { type JudgeRefusal, judge } from './judge.ts'
import { decideRequest } from './publish.ts'

const day = z.string().refine(isIsoDate)
const cents = z.int().min(1).max(largestAmount)

const giving = z
  .strictObject({
    workerId: z.uuid(),
    kinds: z.array(z.enum(kinds)).min(1),
    perDecisionCents: cents,
    perMonthCents: cents,
    fromOn: day,
    untilOn: day,
    source: z.string().min(1).max(500),
  })
  .refine(({ fromOn, untilOn }) => untilOn >= fromOn)
  .refine(({ perDecisionCents, perMonthCents }) => perMonthCents >= perDecisionCents)

/** Writes down what the council lets somebody decide alone. */
export const giveDelegation = command<z.infer<typeof giving>, { id: string }, CommonRefusal>({
  name: 'decisions:give-delegation',
  access: keepOffice,
  input: giving,
  async run(context, delegation) {
    const id = await insertDelegation(context, delegation)
    context.journal({ detail: { delegationId: id, workerId: delegation.workerId } })
    return ok({ id })
  },
})

const ending = z.strictObject({ id: z.uuid() })

/** Ends a delegation at once. */
export const endDelegation = command<z.infer<typeof ending>, { id: string }, CommonRefusal>({
  name: 'decisions:end-delegation',
  access: keepOffice,
  input: ending,
  async run(context, { id }) {
    if (!(await revokeDelegation(context, id))) return refuse({ kind: 'NotFound' })
    context.journal({ detail: { delegationId: id } })
    return ok({ id })
  },
})

const deciding = z.strictObject({ requestId: z.uuid(), per: z.enum(periods), paidHow: z.enum(payments) })

type Asked = z.infer<typeof deciding>

export type AloneRefusal =
  | CommonRefusal
  | JudgeRefusal
  | DelegationRefusal
  | { readonly kind: 'NotProposed' | 'OnAgenda' | 'NotAlone' }

type Ready = {
  readonly request: RequestCard
  readonly delegation: DelegationCard
  readonly content: DecisionContent
}

/** The request and the delegation that reaches it, both held. */
async function ready(
  context: CommandContext,
  { requestId, ...paying }: Asked,
): Promise<Result<Ready, AloneRefusal>> {
  const { db, actorId, today } = context
  const request = await requestCard(db, requestId)
  if (request === undefined) return refuse({ kind: 'NotFound' })
  if (request.state !== 'proposed') return refuse({ kind: 'NotProposed' })
  if ((await plannedMeetingOf(db, requestId)) !== undefined) return refuse({ kind: 'OnAgenda' })
  const { report } = await groundsOf(context, request)
  if (report === undefined) return refuse({ kind: 'NotProposed' })
  if (report.proposal === 'refuse') return refuse({ kind: 'NotAlone' })
  const content = followed(report, paying)
  const on = today.toString()
  const wished = { workerId: actorId, kind: request.kind, on }
  const first = await delegationFor(db, wished)
  if (first !== undefined) await lockDelegation(context, first.id)
  const delegation = await delegationFor(db, wished)
  const asked = { kind: request.kind, amountCents: content.amountCents ?? 0, on }
  const fault = reach(delegation, { ...asked, spentCents: delegation?.spentCents ?? 0 })
  return fault === undefined && delegation !== undefined
    ? ok({ request, delegation, content })
    : refuse(fault ?? { kind: 'NoDelegation' })
}

/**
 * Follows a proposal under a delegation: published at once, told to the committee at its next meeting. A refusal is the
 * committee's own: a delegate gives, or brings the file to the meeting.
 */
export const followProposal = command<Asked, { decisionId: string }, AloneRefusal>({
  name: 'decisions:decide-alone',
  access: aloneAccess,
  input: deciding,
  target: ({ requestId }) => ({ requestId }),
  async run(context, asked) {
    const found = await ready(context, asked)
    if (!found.ok) return found
    const { request, delegation, content } = found.value
    const judged = await judge(context, { request, content, fact: null })
    if (!judged.ok) return judged
    const { dossierId, personId, id: requestId } = request
    const decidedOn = context.today.toString()
    const decisionId = await insertLoneDecision(context, {
      ...judged.value,
      authority: 'delegate',
      delegationId: delegation.id,
      number: await nextNumber(context, { series: 'decision', prefix: 'B-' }),
      requestId,
      dossierId,
      decidedOn,
      content,
    })
    await decideRequest(context, requestId, decidedOn)
    const { db, tenantId, now } = context
    await openEntitlements(db, { tenantId, decisionIds: [decisionId], now })
    context.journal({ requestId, dossierId, personId, detail: { decisionId, delegationId: delegation.id } })
    return ok({ decisionId })
  },
})

import { z } from 'zod'
import {
  centreOf,
  keepDocument,
  letterTemplate,
  type NotificationRefusal,
  printLetter,
} from '#capabilities/letters/index.ts'
import { moveRequest, startClock, stopClock } from '#capabilities/requests/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { appealClock, type LegalClock, paymentClock } from '#law/deadlines/index.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { sendNotification as access } from '../domain/access.ts'
import { grants } from '../domain/decision.ts'
import { faultInSending, lawfulSendings, type SendingRefusal } from '../domain/sending.ts'
import { type DecisionView, decisionView, sendingFacts } from '../queries/notification.ts'
import { lockDecision } from '../store/decisions.ts'
import { composeNotification } from './compose-notification.ts'

/** `on`: the day it was posted or handed over; `proof`: number of the registered item, or who signed. */
const input = z.strictObject({
  decisionId: z.uuid(),
  requestId: z.uuid(),
  how: z.enum(lawfulSendings),
  on: z.string().refine(isIsoDate),
  proof: z.string().min(1).max(200),
})

export type SendRefusal =
  | CommonRefusal
  | SendingRefusal
  | NotificationRefusal
  | { readonly kind: 'AlreadySent'; readonly sentOn: string }

type Asked = z.infer<typeof input>
type Ready = { readonly view: DecisionView; readonly tenant: Tenant }

/** The decision, held: of two who send it at once the second finds it sent. */
async function ready(context: CommandContext, asked: Asked): Promise<Result<Ready, SendRefusal>> {
  await lockDecision(context, asked.decisionId)
  const view = await decisionView(context.db, asked.decisionId)
  const tenant = await centreOf(context.db, context.tenantId)
  // The request in the form is what access was decided on.
  if (view === undefined || view.decision.requestId !== asked.requestId) return refuse({ kind: 'NotFound' })
  const sentOn = view.letter?.sentOn
  if (sentOn) return refuse({ kind: 'AlreadySent', sentOn })
  const facts = sendingFacts(view, { court: tenant.court !== undefined, today: context.today })
  const fault = faultInSending(facts, asked)
  return fault === undefined ? ok({ view, tenant }) : refuse(fault)
}

/** The time to appeal, which the letter states. */
function appealOf({ how, on }: Asked): LegalClock {
  const day = Temporal.PlainDate.from(on)
  const lawful = { missing: [], rightAddress: true } as const
  return how === 'registered-post'
    ? appealClock({ by: 'registered', postedOn: day, ...lawful })
    : appealClock({ by: 'hand', receivedOn: day, ...lawful })
}

/** A grant is paid next, within fifteen days of the decision; a refusal stays open as long as it may be contested. */
function nextOf({ decision, request }: DecisionView, appeal: LegalClock, today: Temporal.PlainDate) {
  if (!grants(decision.outcome)) return { nextStep: 'review', nextStepOn: appeal.dueOn ?? today } as const
  const decidedOn = Temporal.PlainDate.from(decision.decidedOn)
  const { dueOn } = paymentClock({ requestedOn: Temporal.PlainDate.from(request.requestedOn), decidedOn })
  return { nextStep: 'pay', nextStepOn: dueOn ?? today } as const
}

async function moveOn(context: CommandContext, view: DecisionView, asked: Asked): Promise<void> {
  const { requestId } = asked
  const { state } = view.request
  const urgent = view.decision.authority === 'president'
  // An urgent aid is told beside the line of its request: the committee's own decision keeps its clocks.
  if (urgent && state === 'decided') return
  const appeal = appealOf(asked)
  await stopClock(context, { requestId, kind: 'notification', on: asked.on })
  await stopClock(context, { requestId, kind: 'appeal', on: asked.on })
  await startClock(context, { requestId, clock: appeal })
  // So is a correction: the request goes on from where it is.
  if (state !== 'decided') return
  const next = nextOf(view, appeal, context.today)
  const moved = await moveRequest(context, { requestId, to: 'notified', ...next })
  if (!moved.ok) throw new Error(`A decided request could not be notified: ${moved.refusal.kind}`)
}

/** Notifies a decision: the letter printed once and kept for good, the clocks moved on. It happens once. */
export const sendNotification = command<Asked, { documentId: string }, SendRefusal>({
  name: 'decisions:send-notification',
  access,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, asked) {
    const found = await ready(context, asked)
    if (!found.ok) return found
    const { view, tenant } = found.value
    const composed = await composeNotification(context.db, view, { tenant, sending: asked })
    if (!composed.ok) return composed
    const { envelope, language } = composed.value
    const bytes = await printLetter(context.tools.pdf, envelope)
    const { dossierId, personId, requestId, id: decisionId } = view.decision
    const about = { dossierId, requestId, decisionId }
    const sent = { on: asked.on, how: asked.how, proof: asked.proof }
    const kept = await keepDocument(context, {
      ...about,
      kind: 'notification',
      language,
      bytes,
      template: letterTemplate,
      sent,
    })
    await moveOn(context, view, asked)
    context.journal({
      dossierId,
      requestId,
      personId,
      detail: { decisionId, documentId: kept.id, how: asked.how },
    })
    return ok({ documentId: kept.id })
  },
})

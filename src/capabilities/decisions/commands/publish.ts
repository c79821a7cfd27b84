import { moveRequest, nextNumber, startClock, stopClock } from '#capabilities/requests/index.ts'
import { notificationClock } from '#law/deadlines/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { adjournedUntil } from '../domain/deciding.ts'
import type { AgendaItem } from '../queries/agenda.ts'
import { publishDecision, supersede } from '../store/decisions.ts'

/** The eight days in which a decision of this day (ISO) reaches the person. */
export async function startNotification(
  context: CommandContext,
  requestId: string,
  decidedOn: string,
): Promise<string> {
  const clock = notificationClock(Temporal.PlainDate.from(decidedOn))
  await stopClock(context, { requestId, kind: 'notification', on: decidedOn })
  await startClock(context, { requestId, clock })
  return clock.dueOn?.toString() ?? decidedOn
}

/** A decided request waits for its letter; the delay to decide is over. */
export async function decideRequest(
  context: CommandContext,
  requestId: string,
  decidedOn: string,
): Promise<void> {
  await stopClock(context, { requestId, kind: 'decision', on: decidedOn })
  const nextStepOn = await startNotification(context, requestId, decidedOn)
  const moved = await moveRequest(context, { requestId, to: 'decided', nextStep: 'notify', nextStepOn })
  if (!moved.ok) throw new Error(`A proposed request could not be decided: ${moved.refusal.kind}`)
}

/** An adjourned request goes back to the enquiry; the thirty days of the decision go on. */
async function adjournRequest(context: CommandContext, requestId: string): Promise<void> {
  const nextStepOn = adjournedUntil(context.today).toString()
  const moved = await moveRequest(context, { requestId, to: 'enquiry', nextStep: 'enquire', nextStepOn })
  if (!moved.ok) throw new Error(`A proposed request could not be adjourned: ${moved.refusal.kind}`)
}

type Decided = AgendaItem & { readonly decisionId: string }

/** A correction leaves the request where it is; the new decision is notified like any other. */
async function correct(context: CommandContext, item: Decided, heldOn: string): Promise<void> {
  const { requestId, decisionId, correctsId, outcome } = item
  if (correctsId === null || outcome === 'adjourn') return
  await supersede(context, { decisionId: correctsId, byId: decisionId })
  await startNotification(context, requestId, heldOn)
}

/** Publishes one item of a meeting that closes: its number, its request moved, its clocks. */
export async function publishItem(
  context: CommandContext,
  item: AgendaItem,
  heldOn: string,
): Promise<string> {
  const { requestId, decisionId, outcome, dossierId, personId } = item
  if (decisionId === null) throw new Error('An item without decision passed the check of closing.')
  const number = await nextNumber(context, { series: 'decision', prefix: 'B-' })
  await publishDecision(context, { decisionId, number })
  if (item.nature === 'correction') await correct(context, { ...item, decisionId }, heldOn)
  else if (outcome === 'adjourn') await adjournRequest(context, requestId)
  else await decideRequest(context, requestId, heldOn)
  context.journal({ requestId, dossierId, personId, detail: { decisionId, outcome } })
  return decisionId
}

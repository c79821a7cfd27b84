import { moveRequest, planNextStep, requestCard } from '#capabilities/requests/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { stepDay } from '../domain/dates.ts'

/** Days in which a computation usually follows the first interview. */
const daysToCompute = 7

/** Days in which the report usually follows the computation. */
const daysToReport = 5

const dueOn = (clocks: readonly { kind: string; dueOn: string; stoppedOn: string | null }[]) =>
  clocks.find(({ kind, stoppedOn }) => kind === 'decision' && stoppedOn === null)?.dueOn ?? null

/** After the first interview or visit, the request is in enquiry; later ones leave it where it is. */
export async function beginEnquiry(context: CommandContext, requestId: string): Promise<void> {
  const card = await requestCard(context.db, requestId)
  if (card?.state !== 'acknowledged') return
  await moveRequest(context, {
    requestId,
    to: 'enquiry',
    nextStep: 'compute',
    nextStepOn: stepDay(context.today, { days: daysToCompute, dueOn: dueOn(card.clocks) }),
  })
}

/** A planned first interview becomes the next step, on its day. */
export async function planInterview(context: CommandContext, requestId: string, on: string): Promise<void> {
  const card = await requestCard(context.db, requestId)
  if (card?.state === 'acknowledged' && card.nextStep === 'first-interview')
    await planNextStep(context, { requestId, nextStep: 'first-interview', nextStepOn: on })
}

/** Once computed, the report comes next. */
export async function planReport(context: CommandContext, requestId: string): Promise<void> {
  const card = await requestCard(context.db, requestId)
  if (card?.state !== 'enquiry') return
  const nextStepOn = stepDay(context.today, { days: daysToReport, dueOn: dueOn(card.clocks) })
  await planNextStep(context, { requestId, nextStep: 'report', nextStepOn })
}

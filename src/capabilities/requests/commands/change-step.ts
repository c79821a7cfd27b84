import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { changeSteps } from '../domain/access.ts'
import { steps } from '../domain/codes.ts'
import { stepsByHand } from '../domain/hand-steps.ts'
import { requestCard } from '../queries/request-cards.ts'
import { insertHandStep } from '../store/hand-steps.ts'
import { planNextStep } from '../store/next-step.ts'
import { lockRequest } from '../store/requests.ts'

const input = z.strictObject({
  requestId: z.uuid(),
  version: z.int(),
  step: z.enum(steps),
  on: z.iso.date(),
  reason: z.string().min(1).max(500),
})

export type ChangeStepRefusal =
  | CommonRefusal
  /** The law, or the state, says what comes next. */
  | { readonly kind: 'StepFixed' }
  | { readonly kind: 'StepInPast' }
  /** The law wants the decision before that day. */
  | { readonly kind: 'AfterClock' }

/**
 * Goes to another step by hand, and says why: what the law does not fix can be skipped, reordered or done by hand. No
 * delay moves by it, and its day stays before the day by which the law wants a decision.
 */
export const changeStep = command<z.infer<typeof input>, { requestId: string }, ChangeStepRefusal>({
  name: 'request:change-step',
  access: changeSteps,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, version, step, on, reason }) {
    await lockRequest(context.db, requestId)
    const card = await requestCard(context.db, requestId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    if (card.version !== version) return refuse({ kind: 'StaleVersion', current: card.version })
    if (!stepsByHand(card.state).includes(step)) return refuse({ kind: 'StepFixed' })
    if (on < context.today.toString()) return refuse({ kind: 'StepInPast' })
    const decision = card.clocks.find(({ kind, stoppedOn }) => kind === 'decision' && stoppedOn === null)
    const late = decision !== undefined && decision.dueOn < context.today.toString()
    if (decision !== undefined && !late && on > decision.dueOn) return refuse({ kind: 'AfterClock' })
    await insertHandStep(context, { requestId, from: card.nextStep, to: step, on, reason })
    await planNextStep(context, { requestId, nextStep: step, nextStepOn: on })
    context.journal({
      requestId,
      dossierId: card.dossierId,
      personId: card.personId,
      detail: { from: card.nextStep, to: step },
    })
    return ok({ requestId })
  },
})

import { z } from 'zod'
import {
  holdRequest,
  requestCard,
  resumedSentences,
  resumesOn,
  standingStill,
  suspendClocks,
} from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { endSuspension } from '../store/suspensions.ts'
import { followClock } from './follow-clock.ts'

export type ResumeClock = { readonly requestId: string; readonly suspensionId: string }

export type ResumeRefusal =
  | CommonRefusal
  /** It runs already: somebody was faster, or its days are over. */
  | { readonly kind: 'NotSuspended' }

/** Lets a delay run again from today, sooner than was said; one whose suspension was still to come keeps its own day. */
export const resumeClock = command<ResumeClock, { requestId: string }, ResumeRefusal>({
  name: 'request:resume-clock',
  access: suspendClocks,
  input: z.strictObject({ requestId: z.uuid(), suspensionId: z.uuid() }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, suspensionId }) {
    const today = context.today.toString()
    await holdRequest(context.db, requestId)
    const card = await requestCard(context.db, requestId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    const clock = card.clocks.find(each => standingStill(each, today)?.id === suspensionId)
    const still = clock && standingStill(clock, today)
    if (clock === undefined || still === undefined) return refuse({ kind: 'NotSuspended' })
    const on = resumesOn(still, today)
    await endSuspension(context, { suspensionId, on })
    const { dueOn } = await followClock(context, {
      card,
      clockId: clock.id,
      causeId: uuidv7(),
      words: (moved, language) => resumedSentences(moved, on, language),
    })
    const { dossierId, personId } = card
    context.journal({ requestId, dossierId, personId, detail: { clock: clock.kind, on, dueOn } })
    return ok({ requestId })
  },
})

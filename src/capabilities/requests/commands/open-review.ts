import { z } from 'zod'
import { addDays, isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { decisionClock } from '#law/deadlines/index.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { openReviews } from '../domain/access.ts'
import { requestCard } from '../queries/request-cards.ts'
import { startClock, stopClock } from '../store/clocks.ts'
import { type MoveRefusal, moveRequest } from '../store/requests.ts'
import { insertReview } from '../store/reviews.ts'

/** What is new about a right that runs, and since when (ISO day). */
export type OpenReview = { readonly requestId: string; readonly reason: string; readonly elementOn: string }

export type ReviewRefusal =
  | CommonRefusal
  | MoveRefusal
  | { readonly kind: 'ElementInFuture' }
  | { readonly kind: 'ElementBeforeRequest' }

/** Within a week somebody looks at what is new. */
const reviewDays = 7

/**
 * Looks again at a right that runs: the request goes back to the enquiry, its delay to decide starts anew, and the right goes
 * on meanwhile. The delay is that of a request: the sources fix none for a review (`docs/law/open-questions.md`).
 *
 * @source L. 26.05.2002, art. 22 (review at any new element); art. 21 §1 (thirty days, by analogy).
 */
export const openReview = command<OpenReview, { requestId: string }, ReviewRefusal>({
  name: 'request:open-review',
  access: openReviews,
  input: z.strictObject({
    requestId: z.uuid(),
    reason: z.string().min(1).max(1000),
    elementOn: z.string().refine(isIsoDate),
  }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, reason, elementOn }) {
    const card = await requestCard(context.db, requestId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    if (elementOn > context.today.toString()) return refuse({ kind: 'ElementInFuture' })
    if (elementOn < card.requestedOn) return refuse({ kind: 'ElementBeforeRequest' })
    const nextStepOn = addDays(context.today, reviewDays)
    const moved = await moveRequest(context, { requestId, to: 'enquiry', nextStep: 'enquire', nextStepOn })
    if (!moved.ok) return moved
    await insertReview(context, { requestId, reason, elementOn })
    await stopClock(context, { requestId, kind: 'decision', on: context.today })
    await startClock(context, { requestId, clock: decisionClock(context.today) })
    context.journal({ requestId, dossierId: card.dossierId, personId: card.personId })
    return ok({ requestId })
  },
})

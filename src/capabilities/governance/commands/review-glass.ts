import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { reviewGlassRule } from '../domain/break-glass.ts'
import { reviewGlass as keepReview } from '../store/break-glass.ts'

/** What the review of an opening found. */
export type ReviewGlass = {
  readonly id: string
  readonly verdict: 'justified' | 'not-justified'
  readonly remark: string
}

/** Says whether an opening was right; once, by somebody else than the one who opened. */
export const reviewGlass = command<ReviewGlass, null, { readonly kind: 'Reviewed' }>({
  name: 'governance:review-glass',
  access: reviewGlassRule,
  input: z.strictObject({
    id: z.uuid(),
    verdict: z.enum(['justified', 'not-justified']),
    remark: z.string().min(1).max(1000),
  }),
  async run(context, review) {
    return (await keepReview(context, review)) ? ok(null) : refuse({ kind: 'Reviewed' })
  },
})

import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { putCorrection as access } from '../domain/access.ts'
import { type AgendaRefusal, mayAdd } from '../domain/agenda.ts'
import { plannedMeetingOf } from '../queries/agenda.ts'
import { decisionCard } from '../queries/decisions.ts'
import { insertCorrection } from '../store/agenda.ts'
import { lockDecision } from '../store/decisions.ts'
import { lockMeeting } from '../store/meetings.ts'

const input = z.strictObject({
  decisionId: z.uuid(),
  meetingId: z.uuid(),
  reason: z.string().min(1).max(1000),
})

export type CorrectRefusal =
  | CommonRefusal
  | AgendaRefusal
  | { readonly kind: 'NotCorrectable' }
  | { readonly kind: 'AlreadyOnAgenda'; readonly heldOn: string }

/**
 * Puts a published decision with a material error before the committee again. It is never edited: when the meeting closes, the
 * new decision replaces it, and each points at the other.
 */
export const putCorrection = command<z.infer<typeof input>, { meetingId: string }, CorrectRefusal>({
  name: 'decisions:supersede',
  access,
  input,
  async run(context, { decisionId, meetingId, reason }) {
    const { db } = context
    const meeting = await lockMeeting(context, meetingId)
    await lockDecision(context, decisionId)
    const decision = await decisionCard(db, decisionId)
    if (meeting === undefined || decision === undefined) return refuse({ kind: 'NotFound' })
    const refusal = mayAdd(meeting, context.today)
    if (refusal !== undefined) return refuse(refusal)
    const { publishedAt, supersededBy, outcome, reportId, requestId, dossierId, personId } = decision
    if (publishedAt === null || supersededBy !== null || outcome === 'adjourn' || reportId === null)
      return refuse({ kind: 'NotCorrectable' })
    const planned = await plannedMeetingOf(db, requestId)
    if (planned !== undefined) return refuse({ kind: 'AlreadyOnAgenda', heldOn: planned.heldOn })
    await insertCorrection(context, { meetingId, requestId, reportId, correctsId: decisionId, reason })
    context.journal({ requestId, dossierId, personId, detail: { decisionId, meetingId } })
    return ok({ meetingId })
  },
})

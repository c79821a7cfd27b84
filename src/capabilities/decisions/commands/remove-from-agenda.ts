import { z } from 'zod'
import { planNextStep, requestCard } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepAgenda } from '../domain/access.ts'
import { removeItem } from '../store/agenda.ts'
import { lockMeeting } from '../store/meetings.ts'

const input = z.strictObject({
  meetingId: z.uuid(),
  requestId: z.uuid(),
  reason: z.string().min(1).max(1000),
})

export type RemoveRefusal = CommonRefusal | { readonly kind: 'MeetingClosed' }

/** Takes a request off an agenda, with the reason that the minutes will tell. It waits for another agenda from today. */
export const removeFromAgenda = command<z.infer<typeof input>, { meetingId: string }, RemoveRefusal>({
  name: 'decisions:remove-from-agenda',
  access: keepAgenda,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { meetingId, requestId, reason }) {
    const meeting = await lockMeeting(context, meetingId)
    if (meeting?.state === 'closed') return refuse({ kind: 'MeetingClosed' })
    const removed = await removeItem(context, { meetingId, requestId, reason })
    const request = await requestCard(context.db, requestId)
    if (!removed || request === undefined) return refuse({ kind: 'NotFound' })
    if (request.state === 'proposed')
      await planNextStep(context, {
        requestId,
        nextStep: 'committee',
        nextStepOn: context.today.toString(),
      })
    const { dossierId, personId } = request
    context.journal({ requestId, dossierId, personId, detail: { meetingId } })
    return ok({ meetingId })
  },
})

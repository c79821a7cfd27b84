import { z } from 'zod'
import { addDays, isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepAgenda } from '../domain/access.ts'
import { insertMeeting } from '../store/meetings.ts'

const input = z.strictObject({
  heldOn: z.string().refine(isIsoDate),
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  place: z.string().min(1).max(200),
})

export type PlanRefusal = CommonRefusal | { readonly kind: 'InThePast' } | { readonly kind: 'TooFar' }

/** Plans a meeting of the committee, today at the earliest and within two years; who plans it keeps its minutes. */
export const planMeeting = command<z.infer<typeof input>, { meetingId: string }, PlanRefusal>({
  name: 'decisions:plan-meeting',
  access: keepAgenda,
  input,
  async run(context, meeting) {
    if (meeting.heldOn < context.today.toString()) return refuse({ kind: 'InThePast' })
    if (meeting.heldOn > addDays(context.today, 731).toString()) return refuse({ kind: 'TooFar' })
    const meetingId = await insertMeeting(context, meeting)
    context.journal({ detail: { meetingId } })
    return ok({ meetingId })
  },
})

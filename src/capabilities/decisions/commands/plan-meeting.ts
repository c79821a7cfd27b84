import { z } from 'zod'
import { addDays, isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepAgenda } from '../domain/access.ts'
import { daysOf, mostMeetings, repeats } from '../domain/calendar.ts'
import { insertMeeting } from '../store/meetings.ts'

/** What a meeting is: an ISO day, an hour HH:MM, a place. */
export const meetingInput = {
  heldOn: z.string().refine(isIsoDate),
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  place: z.string().min(1).max(200),
}

const input = z.strictObject({
  ...meetingInput,
  repeat: z.enum(repeats).default('once'),
  count: z.int().min(1).max(mostMeetings).default(1),
})

export type PlanRefusal = CommonRefusal | { readonly kind: 'InThePast' } | { readonly kind: 'TooFar' }

/** A meeting is today at the earliest and within two years. */
export function faultInDay(heldOn: string, today: Temporal.PlainDate): PlanRefusal | undefined {
  if (heldOn < today.toString()) return { kind: 'InThePast' }
  return heldOn > addDays(today, 731).toString() ? { kind: 'TooFar' } : undefined
}

/** Plans meetings of the committee, one or a series; who plans them keeps their minutes. */
export const planMeeting = command<z.infer<typeof input>, { meetingId: string; count: number }, PlanRefusal>({
  name: 'decisions:plan-meeting',
  access: keepAgenda,
  input,
  async run(context, { heldOn, startsAt, place, repeat, count }) {
    const fault = faultInDay(heldOn, context.today)
    if (fault !== undefined) return refuse(fault)
    const days = daysOf(heldOn, repeat, count)
    const late = days.find(day => faultInDay(day, context.today) !== undefined)
    if (late !== undefined) return refuse({ kind: 'TooFar' })
    const ids: string[] = []
    for (const day of days) ids.push(await insertMeeting(context, { heldOn: day, startsAt, place }))
    const meetingId = ids[0] ?? ''
    context.journal({ detail: { meetingId, count: ids.length } })
    return ok({ meetingId, count: ids.length })
  },
})

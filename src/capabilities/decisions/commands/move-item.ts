import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepAgenda } from '../domain/access.ts'
import { swapped } from '../domain/agenda.ts'
import { agendaOf } from '../queries/agenda.ts'
import { swapItems } from '../store/agenda.ts'
import { lockMeeting } from '../store/meetings.ts'

const input = z.strictObject({
  meetingId: z.uuid(),
  requestId: z.uuid(),
  direction: z.enum(['up', 'down']),
})

export type MoveItemRefusal = CommonRefusal | { readonly kind: 'MeetingClosed' }

/** Moves an item one place up or down an agenda. At the end of the list nothing happens, and nothing is wrong. */
export const moveItem = command<z.infer<typeof input>, { meetingId: string }, MoveItemRefusal>({
  name: 'decisions:move-item',
  access: keepAgenda,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { meetingId, requestId, direction }) {
    const meeting = await lockMeeting(context, meetingId)
    if (meeting === undefined) return refuse({ kind: 'NotFound' })
    if (meeting.state === 'closed') return refuse({ kind: 'MeetingClosed' })
    const pair = swapped(await agendaOf(context.db, meetingId), requestId, direction)
    if (pair !== undefined) await swapItems(context, meetingId, pair)
    context.journal({ requestId, detail: { meetingId } })
    return ok({ meetingId })
  },
})

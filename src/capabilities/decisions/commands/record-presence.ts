import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepAgenda } from '../domain/access.ts'
import { type DecidingRefusal, mayDecide } from '../domain/agenda.ts'
import { faultInSeats, type SeatRefusal } from '../domain/members.ts'
import { membersOn } from '../queries/members.ts'
import { votersByName } from '../queries/votes.ts'
import { lockMeeting, setPresence } from '../store/meetings.ts'

const input = z.strictObject({ meetingId: z.uuid(), presentIds: z.array(z.uuid()).max(100) })

export type PresenceRefusal =
  | CommonRefusal
  | DecidingRefusal
  | SeatRefusal
  | { readonly kind: 'WhoIsPresent' }

/** Writes down who is in the room: what votes and quorums are held against. Who voted by name stays. */
export const recordPresence = command<z.infer<typeof input>, { meetingId: string }, PresenceRefusal>({
  name: 'decisions:record-presence',
  access: keepAgenda,
  input,
  async run(context, { meetingId, presentIds }) {
    const meeting = await lockMeeting(context, meetingId)
    if (meeting === undefined) return refuse({ kind: 'NotFound' })
    const refusal = mayDecide(meeting, context.today)
    if (refusal !== undefined) return refuse(refusal)
    const members = await membersOn(context.db, meeting.heldOn)
    const voters = await votersByName(context.db, meetingId)
    const known = presentIds.every(present => members.some(({ id }) => id === present))
    if (!known || !voters.every(id => presentIds.includes(id))) return refuse({ kind: 'WhoIsPresent' })
    const fault = faultInSeats(members, presentIds)
    if (fault !== undefined) return refuse(fault)
    await setPresence(context, { meetingId, presentIds })
    context.journal({ detail: { meetingId, present: presentIds.length } })
    return ok({ meetingId })
  },
})

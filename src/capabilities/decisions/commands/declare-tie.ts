import { z } from 'zod'
import { requestCard } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { declareTie as access } from '../domain/access.ts'
import { ties } from '../domain/members.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { membersOn } from '../queries/members.ts'
import { recusalsIn } from '../queries/recusals.ts'
import { lockMeeting, touchMeeting } from '../store/meetings.ts'
import { insertRecusal, withdrawRecusal } from '../store/members.ts'

const declared = z.strictObject({
  meetingId: z.uuid(),
  requestId: z.uuid(),
  workerId: z.uuid(),
  tie: z.enum(ties),
})

export type TieRefusal =
  | CommonRefusal
  | { readonly kind: 'MeetingClosed' | 'NotOnAgenda' | 'NotMember' | 'AlreadyLeaves' | 'ItemDecided' }

type About = { readonly meetingId: string; readonly requestId: string; readonly workerId: string }
type Found = { readonly item: AgendaItem; readonly heldOn: string }

/** The item, held open; a member speaks for oneself, the secretary for any. */
async function openItem(context: CommandContext, about: About): Promise<Result<Found, TieRefusal>> {
  const { actor, actorId, db } = context
  const keeps = actor.kind === 'worker' && actor.roles.includes('secretary')
  if (!keeps && about.workerId !== actorId) return refuse({ kind: 'Forbidden' })
  const meeting = await lockMeeting(context, about.meetingId)
  if (meeting === undefined) return refuse({ kind: 'NotFound' })
  if (meeting.state !== 'planned') return refuse({ kind: 'MeetingClosed' })
  const item = (await agendaOf(db, about.meetingId)).find(one => one.requestId === about.requestId)
  if (item === undefined) return refuse({ kind: 'NotOnAgenda' })
  return item.decided ? refuse({ kind: 'ItemDecided' }) : ok({ item, heldOn: meeting.heldOn })
}

async function journalled(context: CommandContext, { meetingId, requestId, workerId }: About) {
  const request = await requestCard(context.db, requestId)
  await touchMeeting(context, meetingId)
  context.journal({ requestId, dossierId: request?.dossierId, detail: { meetingId, workerId } })
  return ok({ meetingId, requestId })
}

type Where = { readonly meetingId: string; readonly requestId: string }

/** A member with a tie to the file leaves for that item: written down before it is decided, told in the minutes. */
export const declareTie = command<z.infer<typeof declared>, Where, TieRefusal>({
  name: 'decisions:declare-tie',
  access,
  input: declared,
  target: ({ requestId }) => ({ requestId }),
  async run(context, asked) {
    const found = await openItem(context, asked)
    if (!found.ok) return found
    const { item, heldOn } = found.value
    const members = await membersOn(context.db, heldOn)
    if (!members.some(({ id }) => id === asked.workerId)) return refuse({ kind: 'NotMember' })
    const left = await recusalsIn(context.db, asked.meetingId)
    if (left.some(({ itemId, workerId }) => itemId === item.id && workerId === asked.workerId))
      return refuse({ kind: 'AlreadyLeaves' })
    await insertRecusal(context, { itemId: item.id, workerId: asked.workerId, tie: asked.tie })
    return journalled(context, asked)
  },
})

const withdrawn = z.strictObject({ meetingId: z.uuid(), requestId: z.uuid(), workerId: z.uuid() })

/** Takes a declared tie back, as long as the item is not decided. The declaration stays in the database, withdrawn. */
export const withdrawTie = command<z.infer<typeof withdrawn>, Where, TieRefusal>({
  name: 'decisions:withdraw-tie',
  access,
  input: withdrawn,
  target: ({ requestId }) => ({ requestId }),
  async run(context, asked) {
    const found = await openItem(context, asked)
    if (!found.ok) return found
    const left = await recusalsIn(context.db, asked.meetingId)
    const known = left.find(
      ({ itemId, workerId }) => itemId === found.value.item.id && workerId === asked.workerId,
    )
    if (known === undefined) return refuse({ kind: 'NotFound' })
    await withdrawRecusal(context, known.id)
    return journalled(context, asked)
  },
})

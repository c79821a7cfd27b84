import { z } from 'zod'
import { handOutUrgent, sendUrgentByHand, type UrgentPayRefusal } from '#capabilities/payments/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import {
  decideUrgent,
  deliverUrgent as deliverAccess,
  ratifyUrgent as ratifyAccess,
  sendUrgent as sendAccess,
} from '../domain/access.ts'
import { type DecidingRefusal, mayDecide } from '../domain/agenda.ts'
import { mayDeliver, ratifications, type UrgentAid, type UrgentRefusal } from '../domain/urgent.ts'
import { ratificationsOf, urgentAid } from '../queries/urgent-aids.ts'
import { lockMeeting, touchMeeting } from '../store/meetings.ts'
import { confirmUrgentAid, deliverUrgentAid, lockUrgentAid, ratifyUrgentAid } from '../store/urgent-aids.ts'

export type FollowRefusal = CommonRefusal | UrgentRefusal | UrgentPayRefusal

type Held = {
  readonly aid: UrgentAid
  readonly decidedById: string | null
  readonly writtenBy: string | null
}

async function held(context: CommandContext, id: string): Promise<Result<Held, FollowRefusal>> {
  const row = await lockUrgentAid(context, id)
  const aid = await urgentAid(context.db, id)
  if (row === undefined || aid === undefined) return refuse({ kind: 'NotFound' })
  return ok({ ...row, aid })
}

const journalled = (context: CommandContext, { id, requestId, dossierId, personId }: UrgentAid) => {
  context.journal({ requestId, dossierId, personId, detail: { urgentAidId: id } })
  return ok({ id })
}

/** The aid that may leave the house now, with the decision it rests on. */
async function leaving(context: CommandContext, id: string) {
  const found = await held(context, id)
  if (!found.ok) return found
  const { aid, writtenBy } = found.value
  const fault = mayDeliver(aid)
  if (fault !== undefined) return refuse(fault)
  const { decisionId } = aid
  if (decisionId === null || writtenBy === null) return refuse({ kind: 'NotGranted' } as const)
  return ok({ aid, pay: { decisionId, writtenBy } })
}

const delivering = z.strictObject({ id: z.uuid(), receivedBy: z.string().min(1).max(200) })

/**
 * The aid leaves the house against a signature, once: a voucher is handed over; cash is a payment like any other, and who
 * hands it out is another than who wrote the decision down.
 */
export const deliverUrgent = command<z.infer<typeof delivering>, { id: string }, FollowRefusal>({
  name: 'decisions:deliver-urgent',
  access: deliverAccess,
  input: delivering,
  async run(context, asked) {
    const found = await leaving(context, asked.id)
    if (!found.ok) return found
    const { aid, pay } = found.value
    if (aid.paidHow === 'instant-transfer') return refuse({ kind: 'OtherWay' })
    if (aid.paidHow === 'cash-desk') {
      const paid = await handOutUrgent(context, { ...pay, signedBy: asked.receivedBy.slice(0, 140) })
      if (!paid.ok) return paid
    }
    await deliverUrgentAid(context, asked)
    return journalled(context, aid)
  },
})

const sending = z.strictObject({ id: z.uuid(), reference: z.string().min(1).max(140) })

/** The transfer was made in the bank's own program: kept with its reference, and no file leaves for it any more. */
export const sendUrgent = command<z.infer<typeof sending>, { id: string }, FollowRefusal>({
  name: 'decisions:send-urgent',
  access: sendAccess,
  input: sending,
  async run(context, { id, reference }) {
    const found = await leaving(context, id)
    if (!found.ok) return found
    const { aid, pay } = found.value
    if (aid.paidHow !== 'instant-transfer') return refuse({ kind: 'OtherWay' })
    const sent = await sendUrgentByHand(context, { ...pay, reference })
    if (!sent.ok) return sent
    await deliverUrgentAid(context, { id, receivedBy: reference })
    return journalled(context, aid)
  },
})

const confirming = z.strictObject({ id: z.uuid() })

/** The presidency confirms, on her own screen, what she said by phone. */
export const confirmUrgent = command<z.infer<typeof confirming>, { id: string }, FollowRefusal>({
  name: 'decisions:confirm-urgent',
  access: decideUrgent,
  input: confirming,
  async run(context, { id }) {
    const found = await held(context, id)
    if (!found.ok) return found
    const { aid, decidedById } = found.value
    if (aid.through !== 'phone' || aid.confirmedAt !== null) return refuse({ kind: 'NothingToConfirm' })
    if (decidedById !== context.actorId) return refuse({ kind: 'NotPresidency' })
    await confirmUrgentAid(context, id)
    return journalled(context, aid)
  },
})

const ratifying = z
  .strictObject({
    meetingId: z.uuid(),
    id: z.uuid(),
    ratified: z.enum(ratifications),
    motive: z.string().min(1).max(2000).nullable(),
  })
  .refine(({ ratified, motive }) => ratified === 'ratified' || motive !== null)

export type RatifyRefusal = CommonRefusal | DecidingRefusal | { readonly kind: 'NotHere' }

/** The committee says yes or no to what its presidency gave. When it says no, the aid stays paid. */
export const ratifyUrgent = command<z.infer<typeof ratifying>, { meetingId: string }, RatifyRefusal>({
  name: 'decisions:ratify-urgent',
  access: ratifyAccess,
  input: ratifying,
  async run(context, { meetingId, id, ratified, motive }) {
    const meeting = await lockMeeting(context, meetingId)
    if (meeting === undefined) return refuse({ kind: 'NotFound' })
    const refusal = mayDecide(meeting, context.today)
    if (refusal !== undefined) return refuse(refusal)
    const aid = (await ratificationsOf(context.db, meetingId)).find(one => one.id === id)
    if (aid === undefined) return refuse({ kind: 'NotHere' })
    await ratifyUrgentAid(context, {
      id,
      meetingId,
      ratified,
      motive: ratified === 'ratified' ? null : motive,
    })
    await touchMeeting(context, meetingId)
    journalled(context, aid)
    return ok({ meetingId })
  },
})

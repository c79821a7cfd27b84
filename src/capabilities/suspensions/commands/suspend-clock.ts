import { z } from 'zod'
import {
  holdRequest,
  requestCard,
  type SuspendFault,
  suspendClocks,
  suspendFault,
  suspensionGrounds,
  suspensionSentences,
} from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { insertSuspension } from '../store/suspensions.ts'
import { followClock } from './follow-clock.ts'

const suspending = z.strictObject({
  requestId: z.uuid(),
  groundId: z.uuid(),
  from: z.iso.date(),
  /** The last day. */
  until: z.iso.date(),
  reason: z.string().trim().min(1).max(500),
})

export type SuspendClock = z.infer<typeof suspending>

export type SuspendRefusal =
  | CommonRefusal
  | SuspendFault
  /** No delay of the kind of the ground runs. */
  | { readonly kind: 'NoClock' }

/** Lets a running delay stand still on a ground of the centre: always until a day, and never one that is past its own. */
export const suspendClock = command<SuspendClock, { requestId: string }, SuspendRefusal>({
  name: 'request:suspend-clock',
  access: suspendClocks,
  input: suspending,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, groundId, from, until, reason }) {
    const today = context.today.toString()
    await holdRequest(context.db, requestId)
    const card = await requestCard(context.db, requestId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    const ground = (await suspensionGrounds(context.db, today)).find(({ id }) => id === groundId)
    if (ground === undefined) return refuse({ kind: 'GroundNotInForce' })
    const clock = card.clocks.find(each => each.kind === ground.clockKind && each.stoppedOn === null)
    if (clock === undefined) return refuse({ kind: 'NoClock' })
    const fault = suspendFault({ clock, ground, today, from, until })
    if (fault !== undefined) return refuse(fault)
    const id = uuidv7()
    await insertSuspension(context, { id, clockId: clock.id, groundId, from, until, reason })
    const { dueOn } = await followClock(context, {
      card,
      clockId: clock.id,
      causeId: id,
      words: suspensionSentences,
    })
    const { dossierId, personId } = card
    context.journal({ requestId, dossierId, personId, detail: { clock: clock.kind, from, until, dueOn } })
    return ok({ requestId })
  },
})

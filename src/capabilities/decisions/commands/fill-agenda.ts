import { z } from 'zod'
import { planNextSteps } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepAgenda } from '../domain/access.ts'
import { type AgendaRefusal, mayAdd } from '../domain/agenda.ts'
import { inOrder } from '../domain/filling.ts'
import { meetingAfter } from '../queries/meetings.ts'
import { waitingProposals } from '../queries/waiting.ts'
import { insertItems } from '../store/agenda.ts'
import { lockMeeting } from '../store/meetings.ts'

const input = z.strictObject({ meetingId: z.uuid() })

export type FillRefusal = CommonRefusal | AgendaRefusal

/**
 * Puts every proposal that waits on the agenda of a meeting, in one act, in the order of their delays: those that were broken
 * first. Each keeps the report it rests on.
 */
export const fillAgenda = command<z.infer<typeof input>, { meetingId: string; count: number }, FillRefusal>({
  name: 'decisions:fill-agenda',
  access: keepAgenda,
  input,
  async run(context, { meetingId }) {
    const { db, today } = context
    const meeting = await lockMeeting(context, meetingId)
    if (meeting === undefined) return refuse({ kind: 'NotFound' })
    const refusal = mayAdd(meeting, today)
    if (refusal !== undefined) return refuse(refusal)
    const { heldOn } = meeting
    const next = await meetingAfter(db, meeting)
    const days = { today: today.toString(), heldOn, nextOn: next?.heldOn ?? null }
    const waiting = await waitingProposals(db)
    const requestIds = waiting.map(({ requestId }) => requestId)
    // Holds the requests: of two agendas filled at once, the second finds nothing left to take.
    await planNextSteps(context, { requestIds, nextStep: 'committee', nextStepOn: heldOn })
    const ready = inOrder(await waitingProposals(db), days)
    await insertItems(context, meetingId, ready)
    context.journal({ subjectIds: ready.map(({ personId }) => personId), detail: { meetingId } })
    return ok({ meetingId, count: ready.length })
  },
})

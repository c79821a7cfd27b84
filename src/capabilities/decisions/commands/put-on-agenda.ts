import { z } from 'zod'
import { submittedReport } from '#capabilities/enquiry/index.ts'
import { planNextStep, type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { putOnAgenda as access } from '../domain/access.ts'
import { type AgendaRefusal, mayAdd } from '../domain/agenda.ts'
import { plannedMeetingOf } from '../queries/agenda.ts'
import { insertItem } from '../store/agenda.ts'
import { lockMeeting } from '../store/meetings.ts'

const input = z.strictObject({ meetingId: z.uuid(), requestId: z.uuid() })

export type PutRefusal =
  | CommonRefusal
  | AgendaRefusal
  | { readonly kind: 'NotProposed' }
  | { readonly kind: 'AlreadyOnAgenda'; readonly heldOn: string }

type Found = { readonly request: RequestCard; readonly reportId: string }

async function findProposal({ db }: CommandContext, requestId: string): Promise<Result<Found, PutRefusal>> {
  const request = await requestCard(db, requestId)
  const report = await submittedReport(db, requestId)
  if (request === undefined) return refuse({ kind: 'NotFound' })
  if (request.state !== 'proposed' || report === undefined) return refuse({ kind: 'NotProposed' })
  const planned = await plannedMeetingOf(db, requestId)
  if (planned !== undefined) return refuse({ kind: 'AlreadyOnAgenda', heldOn: planned.heldOn })
  return ok({ request, reportId: report.id })
}

/** Puts a proposed request on the agenda of a planned meeting; its next step is that day. */
export const putOnAgenda = command<z.infer<typeof input>, { meetingId: string }, PutRefusal>({
  name: 'decisions:put-on-agenda',
  access,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { meetingId, requestId }) {
    const meeting = await lockMeeting(context, meetingId)
    if (meeting === undefined) return refuse({ kind: 'NotFound' })
    const refusal = mayAdd(meeting, context.today)
    if (refusal !== undefined) return refuse(refusal)
    // Locks the request: of two agendas that want it at once, the second sees what the first did.
    await planNextStep(context, { requestId, nextStep: 'committee', nextStepOn: meeting.heldOn })
    const found = await findProposal(context, requestId)
    if (!found.ok) return found
    const { request, reportId } = found.value
    await insertItem(context, { meetingId, requestId, reportId })
    const { dossierId, personId } = request
    context.journal({ requestId, dossierId, personId, detail: { meetingId } })
    return ok({ meetingId })
  },
})

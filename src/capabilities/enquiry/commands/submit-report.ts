import { z } from 'zod'
import { moveRequest, type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { isComputed } from '../domain/assessment.ts'
import { stepDay } from '../domain/dates.ts'
import { gapsOf, type ReportGap } from '../domain/report-ready.ts'
import { unconfirmedOf } from '../queries/carried.ts'
import { computationById } from '../queries/computations.ts'
import { nextMeetingDay } from '../queries/next-meeting.ts'
import { type OpenDraft, reportDraft } from '../queries/reports.ts'
import { sealReport } from '../store/reports.ts'
import { recordingOf } from './recording.ts'

const input = z.strictObject({ requestId: z.uuid(), version: z.int().min(1) })

export type SubmitRefusal =
  | CommonRefusal
  | { readonly kind: 'NotBeingWritten' }
  | { readonly kind: 'Incomplete'; readonly gaps: readonly ReportGap[] }

/** What the report is held against: the computation it names, when its kind of aid is computed here. */
export async function groundOf(
  { db }: Pick<CommandContext, 'db'>,
  request: RequestCard,
  draft: Pick<OpenDraft, 'computationId'>,
) {
  const computation =
    draft.computationId === null ? undefined : await computationById(db, draft.computationId)
  return {
    computed: isComputed(request.kind),
    computedCents: computation?.monthlyCents ?? null,
    refusedByLaw: computation !== undefined && computation.monthlyCents === null,
    unconfirmed: (await unconfirmedOf(db, request.id)).length,
  }
}

async function toCommittee(
  context: CommandContext,
  request: RequestCard,
): Promise<Result<unknown, SubmitRefusal>> {
  const nextStepOn =
    (await nextMeetingDay(context.db, context.today)) ?? stepDay(context.today, { days: 7, dueOn: null })
  const move = { requestId: request.id, to: 'proposed', nextStep: 'committee', nextStepOn } as const
  const moved = await moveRequest(context, move)
  return moved.ok ? moved : refuse({ kind: 'NotBeingWritten' })
}

/** Hands the report to the committee: nothing in it changes any more, and the request waits for an agenda. */
export const submitReport = command<z.infer<typeof input>, { dossierId: string }, SubmitRefusal>({
  name: 'enquiry:submit-report',
  access: writeFile,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, version }) {
    const request = await requestCard(context.db, requestId)
    const draft = await reportDraft(context.db, requestId)
    if (request === undefined) return refuse({ kind: 'NotFound' })
    if (request.state !== 'enquiry' || draft === undefined) return refuse({ kind: 'NotBeingWritten' })
    if (draft.version !== version) return refuse({ kind: 'StaleVersion', current: draft.version })
    const gaps = gapsOf(draft, await groundOf(context, request, draft))
    if (gaps.length > 0) return refuse({ kind: 'Incomplete', gaps })
    const sealed = await sealReport(recordingOf(context, request.dossierId), { requestId, version })
    if (!sealed) return refuse({ kind: 'StaleVersion', current: version + 1 })
    const moved = await toCommittee(context, request)
    if (!moved.ok) return moved
    context.journal({ dossierId: request.dossierId, requestId, personId: request.personId })
    return ok({ dossierId: request.dossierId })
  },
})

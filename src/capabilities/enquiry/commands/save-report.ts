import { z } from 'zod'
import { requestCard } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { writeFile } from '../domain/access.ts'
import { carriedIn } from '../domain/carried.ts'
import { hearings, proposals } from '../domain/report.ts'
import { formerTexts } from '../queries/carried.ts'
import { computationById } from '../queries/computations.ts'
import { markCarried } from '../store/carried.ts'
import { saveDraft } from '../store/reports.ts'
import { recordingOf } from './recording.ts'

const prose = z.string().max(20_000)

const input = z.strictObject({
  requestId: z.uuid(),
  /** The version that was seen; 0 when there was none. */
  version: z.int().min(0),
  facts: prose,
  hearing: z.enum(hearings),
  hearingOn: z.iso.date().nullable(),
  proposal: z.enum(proposals).nullable(),
  computationId: z.uuid().nullable(),
  amountCents: z.int().min(0).max(1_000_000_000_000).nullable(),
  fromOn: z.iso.date().nullable(),
  motivesFact: prose,
  motivesLaw: prose,
  /** The report it starts from, when it is begun from one. */
  carriedFrom: z.uuid().nullable().default(null),
})

export type SaveReportRefusal =
  | CommonRefusal
  | { readonly kind: 'NotBeingWritten' }
  /** Nobody was heard tomorrow. */
  | { readonly kind: 'HeardInFuture' }

const formerIn = ({ db }: CommandContext, dossierId: string, reportId: string) =>
  formerTexts(db, { reportId, dossierId })

type Saved = {
  readonly id: string
  readonly carriedFrom: string | null
  readonly facts: string
  readonly motivesFact: string
}

/** Marks what stands word for word in the report this one started from. */
async function markTakenOver(context: CommandContext, dossierId: string, saved: Saved): Promise<void> {
  if (saved.carriedFrom === null) return
  const former = await formerIn(context, dossierId, saved.carriedFrom)
  if (former === undefined) return
  await markCarried(recordingOf(context, dossierId), {
    reportId: saved.id,
    carried: carriedIn(saved, former),
    writtenOn: former.writtenOn,
  })
}

/** Saves the report while it is written. Two who write at once: the second is shown the first one's text. */
export const saveReport = command<z.infer<typeof input>, { requestId: string }, SaveReportRefusal>({
  name: 'enquiry:save-report',
  access: writeFile,
  input,
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, version, ...draft }) {
    const request = await requestCard(context.db, requestId)
    if (request === undefined) return refuse({ kind: 'NotFound' })
    if (request.state !== 'enquiry') return refuse({ kind: 'NotBeingWritten' })
    const { computationId, hearingOn } = draft
    if (hearingOn !== null && hearingOn > context.today.toString()) return refuse({ kind: 'HeardInFuture' })
    const computation = computationId === null ? undefined : await computationById(context.db, computationId)
    if (computationId !== null && computation?.requestId !== requestId) return refuse({ kind: 'NotFound' })
    if (
      draft.carriedFrom !== null &&
      (await formerIn(context, request.dossierId, draft.carriedFrom)) === undefined
    )
      return refuse({ kind: 'NotFound' })
    const saved = await saveDraft(recordingOf(context, request.dossierId), { requestId, version }, draft)
    if (saved === undefined) return refuse({ kind: 'StaleVersion', current: version + 1 })
    await markTakenOver(context, request.dossierId, { ...draft, ...saved })
    context.journal({ dossierId: request.dossierId, requestId, personId: request.personId })
    return ok({ requestId })
  },
})

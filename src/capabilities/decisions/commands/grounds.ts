import {
  type Computation,
  computationById,
  type Reassessed,
  reassess,
  type SubmittedReport,
  submittedReport,
} from '#capabilities/enquiry/index.ts'
import { type RequestCard, reviewOf } from '#capabilities/requests/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { CaseFacts } from '../domain/deciding.ts'

/** The report and the computation that a decision is held against, and rests on. */
export type Grounds = {
  readonly report: SubmittedReport | undefined
  readonly computation: Computation | undefined
  readonly facts: CaseFacts
}

type Reading = Pick<CommandContext, 'db'>

/** Loads what a decision about this request rests on. */
export async function groundsOf({ db }: Reading, request: RequestCard): Promise<Grounds> {
  const report = await submittedReport(db, request.id)
  const computation =
    report?.computationId == null ? undefined : await computationById(db, report.computationId)
  const review = await reviewOf(db, request.id)
  const facts: CaseFacts = {
    kind: request.kind,
    requestedOn: request.requestedOn,
    computedCents: computation?.monthlyCents ?? null,
    hearing: report?.hearing ?? 'not-asked',
    proposedFrom: report?.fromOn ?? null,
    underReview: review !== undefined,
  }
  return { report, computation, facts }
}

/** The same grounds for another day than the one that was computed: the law read anew from the facts of the file. */
export type OnDay = Grounds & { readonly reassessed: Reassessed | undefined }

/** Grounds for the day a decision takes effect (ISO); computed anew when that is not the day of the report's computation. */
export async function groundsOn(
  context: Reading & Pick<CommandContext, 'today'>,
  request: RequestCard,
  fromOn: string | null,
): Promise<OnDay> {
  const grounds = await groundsOf(context, request)
  const { computation, facts } = grounds
  if (fromOn === null || computation === undefined || computation.assessedOn === fromOn)
    return { ...grounds, reassessed: undefined }
  const knownOn = context.today.toString()
  const reassessed = await reassess(context.db, request, { on: fromOn, knownOn })
  if (reassessed === undefined) return { ...grounds, reassessed }
  return { ...grounds, reassessed, facts: { ...facts, computedCents: reassessed.monthlyCents } }
}

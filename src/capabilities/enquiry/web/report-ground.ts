import { type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type StaffLanguage, staffLanguage } from '#platform/i18n/sentences.ts'
import { caseFileOf } from '../domain/case-file.ts'
import { casePrint } from '../domain/case-print.ts'
import { answerOf, type Computation } from '../domain/computation.ts'
import { conditionsOf } from '../domain/conditions.ts'
import type { SubmittedReport } from '../domain/report.ts'
import { latestComputation } from '../queries/computations.ts'
import { factNotes } from '../queries/fact-notes.ts'
import { type File, fileOf } from '../queries/file.ts'
import { formerReport, type OpenDraft, reportDraft, submittedReport } from '../queries/reports.ts'
import type { Ground } from './prepared-text.ts'

/** Everything the pages of a report work with. */
export type ReportMatter = Ground & {
  readonly draft: OpenDraft | undefined
  readonly submitted: SubmittedReport | undefined
  /** The last report of the file about something else, from which this one may start. */
  readonly former: SubmittedReport | undefined
  /** The report whose text a new one begins with. */
  readonly start: SubmittedReport | undefined
  /** The facts of the day are no longer those of the computation. */
  readonly computationIsOld: boolean
}

const languageOfAct = ({ tenant }: StaffContext): StaffLanguage => staffLanguage(tenant.languages[0] ?? 'fr')

function isOld(file: File, request: RequestCard, computation: Computation | undefined): boolean {
  if (computation === undefined) return false
  const now = caseFileOf(file, { on: computation.assessedOn, requestedOn: request.requestedOn })
  return casePrint(sorted(now)) !== casePrint(sorted(computation.caseFile))
}

/** The database gives the keys of JSON in its own order; the same case must print the same. */
function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(sorted)
  if (typeof json !== 'object' || json === null) return json
  const entries = Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]))
}

/** Loads the matter of a request's report, and tells the journal; undefined when there is no such request. */
export async function reportMatter(context: StaffContext): Promise<ReportMatter | undefined> {
  const { db } = context
  const requestId = context.params['id'] ?? ''
  const request = await requestCard(db, requestId)
  const file = request && (await fileOf(db, request.dossierId))
  if (request === undefined || file === undefined) return undefined
  context.read({ dossierId: file.dossierId, personId: file.person.id, requestId })
  const computation = await latestComputation(db, requestId)
  const entitled = computation === undefined ? null : (answerOf(computation)?.entitled ?? null)
  const submitted = await submittedReport(db, requestId)
  const former = submitted === undefined ? await formerReport(db, file.dossierId) : undefined
  return {
    file,
    request,
    computation,
    notes: await factNotes(db, file.dossierId),
    conditions: conditionsOf(file, { on: computation?.assessedOn ?? request.requestedOn, entitled }),
    language: languageOfAct(context),
    draft: await reportDraft(db, requestId),
    submitted,
    former,
    start: submitted ?? (context.url.searchParams.get('from') === 'former' ? former : undefined),
    computationIsOld: isOld(file, request, computation),
  }
}

import { sql } from 'kysely'
import { oneFile } from '#platform/database/one-file.ts'
import type { Db } from '#platform/database/transaction.ts'
import { hearings, proposals, type SubmittedReport } from '../domain/report.ts'
import type { ReportDraft } from '../domain/report-ready.ts'

const find = <Code extends string>(codes: readonly Code[], text: string | null): Code | undefined =>
  codes.find(code => code === text)

type Asked = { readonly requestId: string } | { readonly dossierId: string }

async function lastSubmitted(db: Db, asked: Asked): Promise<SubmittedReport | undefined> {
  const row = await db
    .selectFrom('report')
    .innerJoin('worker', join =>
      join.onRef('worker.tenant_id', '=', 'report.tenant_id').onRef('worker.id', '=', 'report.author_id'),
    )
    .selectAll('report')
    .select(['worker.given_name', 'worker.family_name'])
    .where(
      'requestId' in asked
        ? sql<boolean>`request_id = ${asked.requestId}`
        : sql<boolean>`dossier_id = any(${oneFile(asked.dossierId)})`,
    )
    .where('submitted_at', 'is not', null)
    .orderBy('submitted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const proposal = find(proposals, row?.proposal ?? null)
  if (row === undefined || row.submitted_at === null || proposal === undefined) return undefined
  return {
    id: row.id,
    requestId: row.request_id,
    dossierId: row.dossier_id,
    facts: row.facts,
    hearing: find(hearings, row.hearing) ?? 'not-asked',
    hearingOn: row.hearing_on,
    proposal,
    computationId: row.computation_id,
    amountCents: row.amount_cents,
    fromOn: row.from_on,
    motivesFact: row.motives_fact,
    motivesLaw: row.motives_law,
    authorId: row.author_id,
    authorName: `${row.given_name} ${row.family_name}`,
    submittedAt: row.submitted_at,
  }
}

/** The last report handed to the committee for a request; drafts are never shown here. */
export const submittedReport = (db: Db, requestId: string): Promise<SubmittedReport | undefined> =>
  lastSubmitted(db, { requestId })

/** The last report of a file, whatever it was about: a new one may start from it. */
export const formerReport = (db: Db, dossierId: string): Promise<SubmittedReport | undefined> =>
  lastSubmitted(db, { dossierId })

/** A report that is still being written. */
export type OpenDraft = ReportDraft & {
  readonly version: number
  readonly computationId: string | null
  readonly authorName: string
  readonly updatedAt: Temporal.Instant
}

/** The draft of a request's report: one at most. */
export async function reportDraft(db: Db, requestId: string): Promise<OpenDraft | undefined> {
  const row = await db
    .selectFrom('report')
    .innerJoin('worker', join =>
      join.onRef('worker.tenant_id', '=', 'report.tenant_id').onRef('worker.id', '=', 'report.author_id'),
    )
    .selectAll('report')
    .select(['worker.given_name', 'worker.family_name'])
    .where('request_id', '=', requestId)
    .where('submitted_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    version: row.version,
    facts: row.facts,
    hearing: find(hearings, row.hearing) ?? 'not-asked',
    hearingOn: row.hearing_on,
    proposal: find(proposals, row.proposal) ?? null,
    computationId: row.computation_id,
    amountCents: row.amount_cents,
    fromOn: row.from_on,
    motivesFact: row.motives_fact,
    motivesLaw: row.motives_law,
    authorName: `${row.given_name} ${row.family_name}`,
    updatedAt: row.updated_at,
  }
}

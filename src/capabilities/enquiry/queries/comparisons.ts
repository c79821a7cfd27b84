import type { Db } from '#platform/database/transaction.ts'
import { type StoredAnswer, storedAnswer } from '../domain/computation.ts'
import { type Supposition, supposition } from '../domain/supposition.ts'

/** A supposition that somebody asked to keep, with both answers as they were. */
export type Comparison = {
  readonly id: string
  readonly assessedOn: string
  readonly supposed: Supposition
  readonly before: StoredAnswer
  readonly after: StoredAnswer
  readonly keptAt: Temporal.Instant
  readonly keptByName: string
}

/** The comparisons kept for a request, newest first. */
export async function comparisonsOf(db: Db, requestId: string): Promise<readonly Comparison[]> {
  const rows = await db
    .selectFrom('comparison')
    .innerJoin('worker', join =>
      join
        .onRef('worker.tenant_id', '=', 'comparison.tenant_id')
        .onRef('worker.id', '=', 'comparison.kept_by'),
    )
    .select([
      'comparison.id',
      'assessed_on',
      'supposed',
      'before_answer',
      'after_answer',
      'kept_at',
      'worker.given_name',
      'worker.family_name',
    ])
    .where('request_id', '=', requestId)
    .orderBy('kept_at', 'desc')
    .orderBy('comparison.id', 'desc')
    .limit(20)
    .execute()
  return rows.map(row => ({
    id: row.id,
    assessedOn: row.assessed_on,
    supposed: supposition.parse(row.supposed),
    before: storedAnswer.parse(row.before_answer),
    after: storedAnswer.parse(row.after_answer),
    keptAt: row.kept_at,
    keptByName: `${row.given_name} ${row.family_name}`,
  }))
}

import type { Db } from '#platform/database/transaction.ts'
import { type Computation, storedAnswer } from '../domain/computation.ts'

const columns = [
  'computation.id',
  'dossier_id',
  'request_id',
  'assessed_on',
  'known_on',
  'case_file',
  'answer',
  'category',
  'monthly_cents',
  'computed_at',
  'worker.given_name',
  'worker.family_name',
] as const

const base = (db: Db) =>
  db
    .selectFrom('computation')
    .innerJoin('worker', join =>
      join
        .onRef('worker.tenant_id', '=', 'computation.tenant_id')
        .onRef('worker.id', '=', 'computation.computed_by'),
    )
    .select(columns)

type Row = Awaited<ReturnType<ReturnType<typeof base>['executeTakeFirstOrThrow']>>

const categoryOf = (category: number | null): Computation['category'] =>
  category === 1 || category === 2 || category === 3 ? category : null

const computationOf = (row: Row): Computation => ({
  id: row.id,
  dossierId: row.dossier_id,
  requestId: row.request_id,
  assessedOn: row.assessed_on,
  knownOn: row.known_on,
  computedAt: row.computed_at,
  computedByName: `${row.given_name} ${row.family_name}`,
  caseFile: row.case_file,
  answer: storedAnswer.parse(row.answer),
  monthlyCents: row.monthly_cents,
  category: categoryOf(row.category),
})

/** The last computation kept for a request. */
export async function latestComputation(db: Db, requestId: string): Promise<Computation | undefined> {
  const row = await base(db)
    .where('request_id', '=', requestId)
    .orderBy('computed_at', 'desc')
    .orderBy('computation.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && computationOf(row)
}

/** One kept computation: what a report or a decision rests on. */
export async function computationById(db: Db, id: string): Promise<Computation | undefined> {
  const row = await base(db).where('computation.id', '=', id).executeTakeFirst()
  return row && computationOf(row)
}

/** Every computation kept for a request, newest first. */
export async function computationsOf(db: Db, requestId: string): Promise<readonly Computation[]> {
  const rows = await base(db)
    .where('request_id', '=', requestId)
    .orderBy('computed_at', 'desc')
    .orderBy('computation.id', 'desc')
    .limit(50)
    .execute()
  return rows.map(computationOf)
}
